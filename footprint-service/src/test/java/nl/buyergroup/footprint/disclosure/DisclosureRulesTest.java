package nl.buyergroup.footprint.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The worked numbers are those of the handbook and its usual examples; here with p % and the minimum of three. */
class DisclosureRulesTest {
    private static final DisclosureRules P15 = rules(3, "15");

    @Test
    void sixCateringScansComeTo133AndMayBeShown() {
        var catering = mean("60", "95", "110", "140", "180", "213");

        assertEquals(133, catering.shown());
        assertEquals(6, catering.organisations());
        assertEquals(Verdict.SHOWN, P15.judge(catering, List.of()));
    }

    @Test
    void withholdsWhatTheSecondLargestEstimatesWithinTwoPercent() {
        var example = mean("50000", "49000", "1000");

        assertEquals(Verdict.GIVES_AWAY, rules(3, "10").judge(example, List.of()));
        assertEquals(Verdict.SHOWN, rules(3, "2").judge(example, List.of()));
    }

    @Test
    void judgesTheSameFigureByItsPercentage() {
        var example = mean("52000", "50000", "8000");

        assertEquals(Verdict.SHOWN, rules(3, "10").judge(example, List.of()));
        assertEquals(Verdict.SHOWN, rules(3, "15").judge(example, List.of()));
        assertEquals(Verdict.GIVES_AWAY, rules(3, "25").judge(example, List.of()));
    }

    @Test
    void withholdsOneThatOutweighsAllOthers() {
        assertEquals(Verdict.GIVES_AWAY, P15.judge(mean("300", "20", "10"), List.of()));
    }

    @Test
    void showsWhatLiesExactlyOnTheLine() {
        var boundary = mean("80", "10", "10");

        assertEquals(Verdict.SHOWN, rules(3, "12.5").judge(boundary, List.of()));
        assertEquals(Verdict.GIVES_AWAY, rules(3, "12.500001").judge(boundary, List.of()));
    }

    @Test
    void withholdsTheNewcomerThatTwoEditionsWouldTell() {
        var six = mean("60", "95", "110", "140", "180", "213");
        var seven = with(six, "182");

        assertEquals(140, seven.shown());
        assertEquals(Verdict.SHOWN, P15.judge(seven, List.of()));
        assertEquals(Verdict.GIVES_AWAY, P15.judge(seven, List.of(six)));
        assertEquals(Verdict.GIVES_AWAY, P15.judge(six, List.of(seven)));
    }

    @Test
    void withholdsTwoNewcomersAndShowsThreeThatHideEachOther() {
        var six = mean("60", "95", "110", "140", "180", "213");

        assertEquals(Verdict.GIVES_AWAY, P15.judge(with(six, "100", "110"), List.of(six)));
        assertEquals(Verdict.SHOWN, P15.judge(with(six, "100", "110", "120"), List.of(six)));
        assertEquals(Verdict.GIVES_AWAY, P15.judge(with(six, "900", "1", "2"), List.of(six)));
    }

    @Test
    void withholdsThreeNewcomersOfOneHolding() {
        var six = mean("60", "95", "110", "140", "180", "213");
        var holding = UUID.randomUUID();
        var nine = new ArrayList<>(six.contributions());
        List.of("100", "110", "120").forEach(value -> nine.add(member(holding, value)));

        assertEquals(Verdict.GIVES_AWAY, P15.judge(new Mean(nine), List.of(six)));
    }

    @Test
    void withholdsAnyChangeAmongTheSameOrganisations() {
        var six = mean("60", "95", "110", "140", "180", "213");
        var allChanged = six.contributions().stream()
                .map(c -> new Contribution(
                        c.organisation(), c.holding(), c.value().add(BigDecimal.TEN)))
                .toList();

        assertEquals(Verdict.GIVES_AWAY, P15.judge(new Mean(allChanged), List.of(six)));
    }

    @Test
    void showsTheSameFigureAgain() {
        var six = mean("60", "95", "110", "140", "180", "213");

        assertEquals(Verdict.SHOWN, P15.judge(six, List.of(six)));
    }

    @Test
    void judgesAgainstEveryEarlierEdition() {
        var six = mean("60", "95", "110", "140", "180", "213");
        var nine = with(six, "100", "110", "120");
        var ten = with(nine, "130");

        assertEquals(Verdict.GIVES_AWAY, P15.judge(ten, List.of(six, nine)));
        assertEquals(Verdict.SHOWN, P15.judge(ten, List.of(six)));
    }

    @Test
    void addsUpHoldingsFirst() {
        var holding = UUID.randomUUID();
        var twoHoldings = new Mean(List.of(member(holding, "100"), member(holding, "90"), single("110")));
        var threeHoldings =
                new Mean(List.of(member(holding, "100"), member(holding, "90"), single("110"), single("9")));

        assertEquals(Verdict.TOO_FEW, P15.judge(twoHoldings, List.of()));
        assertEquals(Verdict.GIVES_AWAY, P15.judge(threeHoldings, List.of()));
    }

    @Test
    void withholdsNothingOneAndTwo() {
        assertEquals(Verdict.TOO_FEW, P15.judge(Mean.OF_NOTHING, List.of()));
        assertEquals(Verdict.TOO_FEW, P15.judge(mean("100"), List.of()));
        assertEquals(Verdict.TOO_FEW, P15.judge(mean("100", "100"), List.of()));
    }

    @Test
    void withholdsNothingButZerosAlsoWithoutPercentage() {
        assertEquals(Verdict.GIVES_AWAY, rules(3, "0").judge(mean("0", "0", "0", "0"), List.of()));
        assertEquals(Verdict.SHOWN, rules(3, "0").judge(mean("9", "0", "0", "0"), List.of()));
    }

    @Test
    void newcomerOfZeroIsADifferenceToo() {
        var six = mean("60", "95", "110", "140", "180", "213");

        assertEquals(Verdict.GIVES_AWAY, P15.judge(with(six, "0"), List.of(six)));
    }

    @Test
    void showsWholeNumbersHalfUp() {
        assertEquals(2, mean("1", "2", "1.5").shown());
        assertEquals(1, mean("1", "1.499999", "1.5").shown());
    }

    @Test
    void refusesUnsoundParameters() {
        assertThrows(IllegalArgumentException.class, () -> rules(2, "15"));
        assertThrows(IllegalArgumentException.class, () -> rules(3, "-1"));
        assertThrows(IllegalArgumentException.class, () -> single("-0.000001"));
    }

    @Test
    void keepsItsParametersOutOfItsText() {
        assertEquals("DisclosureRules", rules(7, "41").toString());
    }

    private static DisclosureRules rules(int minimum, String pPercent) {
        return new DisclosureRules(minimum, new BigDecimal(pPercent));
    }

    private static Mean mean(String... values) {
        return with(Mean.OF_NOTHING, values);
    }

    private static Mean with(Mean mean, String... values) {
        var all = new ArrayList<>(mean.contributions());
        Arrays.stream(values).map(DisclosureRulesTest::single).forEach(all::add);
        return new Mean(all);
    }

    private static Contribution single(String value) {
        var id = UUID.randomUUID();
        return new Contribution(id, id, new BigDecimal(value));
    }

    private static Contribution member(UUID holding, String value) {
        return new Contribution(UUID.randomUUID(), holding, new BigDecimal(value));
    }
}

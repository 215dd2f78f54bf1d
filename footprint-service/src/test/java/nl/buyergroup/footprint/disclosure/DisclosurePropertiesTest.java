package nl.buyergroup.footprint.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class DisclosurePropertiesTest {
    private static final DisclosureRules RULES = new DisclosureRules(3, new BigDecimal("15"));

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    boolean noShownMeanHasFewerHoldingsThanTheMinimum(
            @ForAll("means") Mean mean,
            @ForAll("means") Mean earlier,
            @ForAll @IntRange(min = 3, max = 6) int minimum) {
        var verdict = new DisclosureRules(minimum, BigDecimal.ZERO).judge(mean, List.of(earlier));
        var holdings = mean.contributions().stream()
                .map(Contribution::holding)
                .distinct()
                .count();
        return !isShown(verdict) || holdings >= minimum;
    }

    @Property
    void orderOfContributionsChangesNothing(
            @ForAll("means") Mean mean, @ForAll("means") Mean earlier, @ForAll Random random) {
        var shuffled = shuffled(mean, random);

        assertEquals(RULES.judge(mean, List.of()), RULES.judge(shuffled, List.of()));
        assertEquals(RULES.judge(mean, List.of(earlier)), RULES.judge(shuffled, List.of(shuffled(earlier, random))));
        if (mean.organisations() > 0) {
            assertEquals(mean.shown(), shuffled.shown());
        }
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void noTwoShownMeansOfASeriesDifferByFewerThanThreeHoldings(
            @ForAll @Size(max = 8) List<@From("means") Mean> candidates) {
        var shown = new ArrayList<Mean>();
        for (var candidate : candidates) {
            if (RULES.judge(candidate, shown) == Verdict.SHOWN) {
                shown.forEach(earlier -> assertHides(candidate.differenceFrom(earlier)));
                shown.add(candidate);
            }
        }
        often("a series with two shown means", shown.size() > 1);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    boolean secondLargestNeverEstimatesTheLargestWithinThePercentage(@ForAll("means") Mean mean) {
        if (!isShown(RULES.judge(mean, List.of()))) {
            return true;
        }
        var holdings = sumsOfHoldings(mean);
        var largest = holdings.get(0);
        var estimate = total(holdings).subtract(holdings.get(1));
        return estimate.subtract(largest).movePointRight(2).compareTo(largest.multiply(new BigDecimal("15"))) >= 0;
    }

    /** Says whether it is shown; a property that never meets one that is proves nothing, so that fails. */
    private static boolean isShown(Verdict verdict) {
        often("shown", verdict == Verdict.SHOWN);
        return verdict == Verdict.SHOWN;
    }

    private static void often(String label, boolean happened) {
        Statistics.label(label).collect(happened).coverage(seen -> seen.check(true)
                .percentage(share -> share > 2));
    }

    /** The largest first, added up here and not by what is tested. */
    private static List<BigDecimal> sumsOfHoldings(Mean mean) {
        var sums = new HashMap<UUID, BigDecimal>();
        mean.contributions().forEach(one -> sums.merge(one.holding(), one.value(), BigDecimal::add));
        return sums.values().stream().sorted(Collections.reverseOrder()).toList();
    }

    private static BigDecimal total(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertHides(Mean difference) {
        assertTrue(difference.isOfNothing() || difference.perHolding().size() >= 3);
    }

    private static Mean shuffled(Mean mean, Random random) {
        var contributions = new ArrayList<>(mean.contributions());
        Collections.shuffle(contributions, random);
        return new Mean(contributions);
    }

    /** Few organisations and few holdings, so that means overlap; small whole values, so that boundaries are met. */
    @Provide
    Arbitrary<Mean> means() {
        var organisation = Arbitraries.integers().between(1, 12);
        var value = Arbitraries.integers().between(0, 40).map(BigDecimal::valueOf);
        return Combinators.combine(organisation, value)
                .as(DisclosurePropertiesTest::contribution)
                .list()
                .uniqueElements(Contribution::organisation)
                .ofMaxSize(12)
                .map(Mean::new);
    }

    private static Contribution contribution(int organisation, BigDecimal value) {
        return new Contribution(new UUID(0, organisation), new UUID(1, organisation / 2), value);
    }
}

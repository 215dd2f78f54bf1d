package nl.buyergroup.footprint.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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

class DisclosurePropertiesTest {
    private static final DisclosureRules RULES = new DisclosureRules(3, new BigDecimal("15"));

    @Property
    boolean noShownMeanHasFewerHoldingsThanTheMinimum(
            @ForAll("means") Mean mean,
            @ForAll("means") Mean earlier,
            @ForAll @IntRange(min = 3, max = 6) int minimum) {
        var verdict = new DisclosureRules(minimum, BigDecimal.ZERO).judge(mean, List.of(earlier));
        var holdings = mean.contributions().stream()
                .map(Contribution::holding)
                .distinct()
                .count();
        return verdict != Verdict.SHOWN || holdings >= minimum;
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
    void noTwoShownMeansOfASeriesDifferByFewerThanThreeHoldings(
            @ForAll @Size(max = 8) List<@From("means") Mean> candidates) {
        var shown = new ArrayList<Mean>();
        for (var candidate : candidates) {
            if (RULES.judge(candidate, shown) == Verdict.SHOWN) {
                shown.forEach(earlier -> assertHides(candidate.differenceFrom(earlier)));
                shown.add(candidate);
            }
        }
    }

    @Property
    boolean secondLargestNeverEstimatesTheLargestWithinThePercentage(@ForAll("means") Mean mean) {
        if (RULES.judge(mean, List.of()) != Verdict.SHOWN) {
            return true;
        }
        var parts = mean.perHolding();
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var error = sum.subtract(parts.get(1)).subtract(parts.get(0));
        return error.compareTo(parts.get(0).multiply(new BigDecimal("0.15"))) >= 0;
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

package nl.buyergroup.footprint.disclosure;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * The rules with their parameters, which are secret: see the package.
 *
 * @param minimum how many holdings a figure needs at least
 * @param pPercent how uncertain, in percent of itself, the largest part must stay to the second largest; 0 is off
 */
public record DisclosureRules(int minimum, BigDecimal pPercent) {
    private static final int LOWEST_MINIMUM = 3;

    public DisclosureRules {
        if (minimum < LOWEST_MINIMUM || pPercent.signum() < 0) {
            throw new IllegalArgumentException(
                    "the minimum number of organisations is at least " + LOWEST_MINIMUM + ", and p % not negative");
        }
    }

    /** @param earlier every figure already shown on the same subject */
    public Verdict judge(Mean mean, Collection<Mean> earlier) {
        if (mean.perHolding().size() < minimum) {
            return Verdict.TOO_FEW;
        }
        boolean safe = hides(mean) && earlier.stream().allMatch(shown -> hidesDifference(mean, shown));
        return safe ? Verdict.SHOWN : Verdict.GIVES_AWAY;
    }

    private boolean hidesDifference(Mean mean, Mean earlier) {
        var difference = mean.differenceFrom(earlier);
        return difference.isOfNothing() || !mean.hasSameOrganisationsAs(earlier) && hides(difference);
    }

    private boolean hides(Mean mean) {
        var parts = mean.perHolding();
        return parts.size() >= minimum && parts.get(0).signum() > 0 && blurs(parts);
    }

    private boolean blurs(List<BigDecimal> parts) {
        var rest = parts.stream().skip(2).reduce(ZERO, BigDecimal::add);
        return rest.movePointRight(2).compareTo(pPercent.multiply(parts.get(0))) >= 0;
    }

    /** Without the parameters, so that no log tells them. */
    @Override
    public String toString() {
        return "DisclosureRules";
    }
}

package nl.buyergroup.ambition.suggestion;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/**
 * What a goal could come to, and what that would save.
 *
 * <p>Half of what others have on average, or half of the own figure where that is lower: so what others show to be
 * possible counts in full and the rest by half, and a figure that passes the mean makes no jump.
 */
record Effect(BigDecimal targetKgCo2ePerFte, BigDecimal savedKgCo2ePerFte) {
    private static final int DECIMALS = 6;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @param mean null when none was published */
    static Effect of(BigDecimal own, BigDecimal mean) {
        var from = mean == null ? own : own.min(mean);
        var target = from.multiply(HALF).setScale(DECIMALS, HALF_UP);
        return new Effect(target, own.subtract(target));
    }
}

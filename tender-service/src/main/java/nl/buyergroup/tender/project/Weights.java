package nl.buyergroup.tender.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Weights in percents with two decimals that sum to exactly 100. */
final class Weights {
    static final BigDecimal WHOLE = new BigDecimal("100.00");
    private static final int HUNDREDTHS = 10_000;

    private Weights() {}

    /** Equal shares by the largest remainder: all remainders are equal, so the first get the hundredths that are left. */
    static List<BigDecimal> equal(int count) {
        int left = HUNDREDTHS % count;
        return IntStream.range(0, count)
                .mapToObj(i -> BigDecimal.valueOf(HUNDREDTHS / count + (i < left ? 1 : 0), 2))
                .toList();
    }
}

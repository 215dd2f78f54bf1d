package nl.buyergroup.ambition.scan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Percentages at one decimal that sum to exactly 100.0: what rounding down leaves goes to the largest remainders. */
public final class Shares {
    private static final long THOUSANDTHS = 1000;

    private Shares() {}

    public static List<BigDecimal> of(List<Integer> counts) {
        long total = counts.stream().mapToLong(Integer::longValue).sum();
        if (total == 0) {
            return Collections.nCopies(counts.size(), null);
        }
        var shares =
                counts.stream().mapToLong(count -> count * THOUSANDTHS / total).toArray();
        long left = THOUSANDTHS
                - IntStream.range(0, shares.length).mapToLong(i -> shares[i]).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -(counts.get(i) * THOUSANDTHS % total)))
                .limit(left)
                .forEach(i -> shares[i]++);
        return IntStream.range(0, shares.length)
                .mapToObj(i -> BigDecimal.valueOf(shares[i], 1))
                .toList();
    }
}

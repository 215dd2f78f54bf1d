package nl.buyergroup.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Measured durations in milliseconds. */
record Distribution(double[] sorted) {
    static Distribution ofNanos(Collection<Long> nanos) {
        var millis = nanos.stream().mapToDouble(n -> n / 1e6).toArray();
        Arrays.sort(millis);
        return new Distribution(millis);
    }

    /** The smallest value that at least this share of all values does not exceed (nearest rank). */
    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    String line(String what) {
        return String.format(
                Locale.ROOT,
                "%-52s n=%d  p50 %.1f ms  p99 %.1f ms  max %.1f ms",
                what,
                sorted.length,
                percentile(50),
                percentile(99),
                percentile(100));
    }
}

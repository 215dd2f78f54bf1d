package nl.buyergroup.portal.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buyergroup.portal.benchmark.FootprintApi.Edition;

/** An edition, and for a member where it stands itself. */
public record Benchmark(Edition edition, List<Row> rows) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public boolean hasOwn() {
        return rows.stream().anyMatch(row -> row.own() != null);
    }

    /** The highest value of the edition: the longest bar. */
    private BigDecimal scale() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.mean(), row.own()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ONE, BigDecimal::max);
    }

    public int width(BigDecimal value) {
        return value.multiply(WHOLE).divide(scale(), RoundingMode.HALF_UP).intValue();
    }

    /** One package; the reader's own value may be missing. */
    public record Row(String packageName, BigDecimal mean, int organisations, BigDecimal own) {
        public boolean isBelowMean() {
            return own.compareTo(mean) < 0;
        }
    }
}

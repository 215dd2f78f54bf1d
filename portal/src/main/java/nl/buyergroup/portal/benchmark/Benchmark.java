package nl.buyergroup.portal.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buyergroup.portal.benchmark.FootprintApi.Edition;

/** An edition, and for a member where it stands itself. */
public record Benchmark(Edition edition, List<Row> rows) {
    public boolean hasOwn() {
        return rows.stream().anyMatch(row -> row.own() != null);
    }

    /** One package; the reader's own value may be missing. */
    public record Row(String packageName, BigDecimal mean, int organisations, BigDecimal own, BigDecimal scale) {
        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        public int meanWidth() {
            return width(mean);
        }

        public int ownWidth() {
            return width(own);
        }

        public boolean isBelowMean() {
            return own.compareTo(mean) < 0;
        }

        private int width(BigDecimal value) {
            return value.multiply(WHOLE).divide(scale, RoundingMode.HALF_UP).intValue();
        }
    }

    static BigDecimal scale(Stream<BigDecimal> values) {
        return values.filter(Objects::nonNull).reduce(BigDecimal.ONE, BigDecimal::max);
    }
}

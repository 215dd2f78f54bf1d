package nl.buyergroup.footprint.reduction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeasuredReductionTest {
    private static final UUID KPI = UUID.randomUUID();
    private static final Instant EARLY = Instant.parse("2026-01-10T00:00:00Z");

    @Test
    void isTheDistanceToTheBaselineInTheYearInWhichThePeriodEnds() {
        var reduction = reduction(KPI, "2025-12-31", EARLY, "100.5");

        assertEquals(new BigDecimal("32.5"), reduction.reductionKgCo2ePerFte());
        assertEquals(2025, reduction.year());
    }

    @Test
    void latestPeriodOfAKpiAndYearCounts() {
        var half = reduction(KPI, "2025-06-30", EARLY.plusSeconds(99), "120");
        var whole = reduction(KPI, "2025-12-31", EARLY, "110");
        var nextYear = reduction(KPI, "2026-03-31", EARLY, "105");
        var otherKpi = reduction(UUID.randomUUID(), "2025-03-31", EARLY, "90");

        var expected = Set.of(whole, nextYear, otherKpi);

        assertEquals(expected, MeasuredReduction.counting(List.of(half, whole, nextYear, otherKpi)));
        assertEquals(expected, MeasuredReduction.counting(List.of(otherKpi, nextYear, whole, half)));
    }

    @Test
    void ofEqualPeriodsTheLastVerifiedCounts() {
        var first = reduction(KPI, "2025-12-31", EARLY, "120");
        var second = reduction(KPI, "2025-12-31", EARLY.plusSeconds(1), "119");

        assertEquals(Set.of(second), MeasuredReduction.counting(List.of(second, first)));
    }

    @Test
    void onlyFootprintKpisThatAreToGoDownMeasure() {
        var down = new ProgressNews.Entry(KPI, "kgCo2ePerFte", "DECREASE", BigDecimal.TEN, BigDecimal.ONE);
        var up = new ProgressNews.Entry(KPI, "kgCo2ePerFte", "INCREASE", BigDecimal.TEN, BigDecimal.ONE);
        var share = new ProgressNews.Entry(KPI, "percent", "DECREASE", BigDecimal.TEN, BigDecimal.ONE);
        var day = LocalDate.parse("2025-12-31");
        var news = new ProgressNews(KPI, 1, KPI, KPI, "catering", day, EARLY, List.of(up, down, share));

        assertEquals(List.of(down), news.entries());
    }

    private static MeasuredReduction reduction(UUID kpi, String periodTo, Instant verifiedAt, String value) {
        var entry =
                new ProgressNews.Entry(kpi, "kgCo2ePerFte", "DECREASE", new BigDecimal("133.0"), new BigDecimal(value));
        var news = new ProgressNews(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "catering",
                LocalDate.parse(periodTo),
                verifiedAt,
                List.of(entry));
        return new MeasuredReduction(new VerifiedReport(news), entry);
    }
}

package nl.buyergroup.ambition.goal.intake;

import static nl.buyergroup.ambition.goal.Samples.DAY;
import static nl.buyergroup.ambition.goal.Samples.GOAL;
import static nl.buyergroup.ambition.goal.Samples.SOURCE;
import static nl.buyergroup.ambition.goal.Samples.THEN;
import static nl.buyergroup.ambition.goal.Samples.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.goal.SourceKind;
import org.junit.jupiter.api.Test;

class VerifiedReportTest {
    private static final UUID KPI = new UUID(0, 7);

    @Test
    void measuresGoalsOnTheLastDayOfItsPeriodAndLeavesOtherKpisOut() {
        var entries = List.of(figure(KPI, GOAL), figure(new UUID(0, 8), null));
        var report = new VerifiedReport(SOURCE, 2, new UUID(0, 3), "catering", DAY, THEN, entries);
        var measurements = report.measurements();
        assertEquals(1, measurements.size());
        var measurement = measurements.get(0);
        assertEquals(GOAL, measurement.goalId());
        assertEquals(KPI, measurement.kpiId());
        assertEquals(new BigDecimal("90"), measurement.value());
        assertEquals("kg", measurement.unit());
        assertEquals(DAY, measurement.measuredOn());
        assertEquals(THEN, measurement.knownAt());
        assertEquals(SourceKind.SUPPLIER, measurement.sourceKind());
        assertEquals(SOURCE, measurement.sourceId());
        assertEquals(2, measurement.sourceVersion());
    }
}

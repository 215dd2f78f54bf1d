package nl.buyergroup.ambition.goal.intake;

import static nl.buyergroup.ambition.goal.Samples.GOAL;
import static nl.buyergroup.ambition.goal.Samples.goal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.goal.Measurement;
import nl.buyergroup.ambition.goal.SourceKind;
import nl.buyergroup.ambition.learned.footprint.FootprintLine;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalScanTest {
    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate BASELINE = LocalDate.parse("2024-12-31");

    @ParameterizedTest
    @CsvSource({
        "2025, 2026-02-16T13:45:00Z, 2025-12-31",
        "2026, 2026-02-16T13:45:00Z, 2026-02-16",
        "2026, 2026-02-16T23:30:00Z, 2026-02-17",
        "2025, 2025-12-31T23:30:00Z, 2025-12-31",
        "2027, 2026-07-01T22:30:00Z, 2026-07-02"
    })
    void measuresOnTheLastDayOfItsYearButNeverInTheFuture(int year, Instant finalisedAt, LocalDate expected) {
        var scan = new FinalScan(new OwnScan(ID, 1, ID, year, finalisedAt, List.of(line("ict", "1", true))));
        var measured = scan.measurements(List.of(goal(FinalScan.UNIT, "ict", expected)));
        assertEquals(1, measured.size());
        assertEquals(expected, measured.get(0).measuredOn());
        assertEquals(
                0,
                scan.measurements(List.of(goal(FinalScan.UNIT, "ict", expected.plusDays(1))))
                        .size(),
                "before the baseline");
    }

    @Test
    void measuresOnlyWhatWasMeasuredOfThePackageAndInTheUnitOfAGoal() {
        var scan = scan(line("catering", "60.5", true), line("ict", "31", false), line("waste", "2", true));
        var measured = scan.measurements(List.of(
                goal(FinalScan.UNIT, "catering", BASELINE),
                goal(FinalScan.UNIT, "ict", BASELINE),
                goal(FinalScan.UNIT, null, BASELINE),
                goal("percent", "waste", BASELINE)));
        assertEquals(
                List.of("60.5 kgCo2ePerFte"),
                measured.stream().map(one -> one.value() + " " + one.unit()).toList());
        assertEquals(List.of("catering", "waste"), scan.packages());
    }

    @Test
    void measurementTellsTheScanAndThePackageThatItIsOf() {
        var measured = scan(line("catering", "60.5", true))
                .measurements(List.of(goal(FinalScan.UNIT, "catering", BASELINE)))
                .get(0);
        assertEquals(SourceKind.FOOTPRINT, measured.sourceKind());
        assertEquals(ID, measured.sourceId());
        assertEquals(4, measured.sourceVersion());
        assertEquals(GOAL, measured.goalId());
        assertEquals(Instant.parse("2026-02-16T13:45:00Z"), measured.knownAt());
        assertEquals(new Measurement.Subject(null, "catering"), measured.subject());
    }

    private static FinalScan scan(FootprintLine... lines) {
        var finalisedAt = Instant.parse("2026-02-16T13:45:00Z");
        return new FinalScan(new OwnScan(ID, 4, new UUID(0, 3), 2025, finalisedAt, List.of(lines)));
    }

    private static FootprintLine line(String packageCode, String value, boolean measured) {
        return new FootprintLine(packageCode, new BigDecimal(value), measured);
    }
}

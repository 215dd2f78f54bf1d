package nl.buyergroup.ambition.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.learned.footprint.FootprintLine;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalScanTest {
    private static final UUID ID = new UUID(1, 1);

    @ParameterizedTest
    @CsvSource({
        "2025, 2026-02-16T13:45:00Z, 2025-12-31",
        "2026, 2026-02-16T13:45:00Z, 2026-02-16",
        "2026, 2026-02-16T23:30:00Z, 2026-02-17",
        "2025, 2025-12-31T23:30:00Z, 2025-12-31",
        "2027, 2026-07-01T22:30:00Z, 2026-07-02"
    })
    void measuresOnTheLastDayOfItsYearButNeverInTheFuture(int year, Instant finalisedAt, LocalDate expected) {
        var line = new FootprintLine("ict", BigDecimal.ONE, true);
        var scan = new FinalScan(new OwnScan(ID, 1, ID, year, finalisedAt, List.of(line)));
        assertEquals(expected, scan.source(goal(expected)).measuredOn());
        assertEquals(1, scan.figures(goal(expected)).size());
        assertEquals(0, scan.figures(goal(expected.plusDays(1))).size(), "before the baseline");
    }

    private static TrackedGoal goal(LocalDate baseline) {
        var goal = new TrackedGoal(ID, ID, ID);
        goal.follow(
                1,
                new Goal(
                        ID,
                        ID,
                        "ict",
                        "i",
                        FinalScan.UNIT,
                        Direction.DECREASE,
                        BigDecimal.TEN,
                        baseline,
                        BigDecimal.ONE,
                        baseline.plusYears(3)));
        return goal;
    }
}

package nl.buyergroup.ambition.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;

/** A goal from 100 to 70 in three years, and what suppliers and scans say of it. */
public final class Samples {
    public static final UUID GOAL = new UUID(1, 1);
    public static final UUID SOURCE = new UUID(0, 5);
    public static final LocalDate BASELINE = LocalDate.parse("2024-12-31");
    public static final LocalDate DAY = LocalDate.parse("2025-12-31");
    public static final LocalDate TARGET = LocalDate.parse("2027-12-31");
    public static final Instant THEN = Instant.parse("2026-01-10T10:00:00Z");

    private static final UUID KPI = new UUID(0, 7);

    private Samples() {}

    public static TrackedGoal goal(String unit, String packageCode) {
        return goal(unit, packageCode, BASELINE);
    }

    public static TrackedGoal goal(String unit, String packageCode, LocalDate baselineDate) {
        var goal = new TrackedGoal(GOAL, new UUID(0, 2), new UUID(0, 3));
        goal.follow(1, view(unit, packageCode, baselineDate, "70"));
        return goal;
    }

    static Goal view(String unit, String packageCode, LocalDate baselineDate, String target) {
        return new Goal(
                GOAL,
                new UUID(0, 4),
                packageCode,
                "Uitstoot",
                unit,
                Direction.DECREASE,
                new BigDecimal("100"),
                baselineDate,
                new BigDecimal(target),
                baselineDate.plusYears(3));
    }

    /** 90, of one KPI of the report about catering. */
    public static Measurement report(long version, String unit) {
        return of(report(version, DAY, "catering"), new Figure(KPI, GOAL, unit, Direction.DECREASE, value("90")));
    }

    public static Source report(long version, LocalDate day, String packageCode) {
        return new Source(SourceKind.SUPPLIER, SOURCE, version, day, THEN, packageCode);
    }

    public static Measurement scanned(String packageCode, long version) {
        return of(
                new Source(SourceKind.FOOTPRINT, SOURCE, version, DAY, THEN, packageCode),
                new Figure(null, GOAL, "kg", null, BigDecimal.ONE));
    }

    public static Measurement of(Source source, Figure figure) {
        return new Measurement(source, figure);
    }

    public static Figure figure(UUID kpi, UUID goal) {
        return new Figure(kpi, goal, "kg", null, value("90"));
    }

    public static BigDecimal value(String value) {
        return new BigDecimal(value);
    }
}

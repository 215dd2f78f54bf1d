package nl.buyergroup.ambition.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.progress.Point.Refusal;
import nl.buyergroup.ambition.wheel.Goal;

/** What a buyer verified of a supplier's report. */
public record VerifiedReport(
        UUID id, long version, UUID buyerId, LocalDate measuredOn, Instant verifiedAt, List<Entry> entries) {
    /** A value for a KPI that builds on a goal. */
    public record Entry(UUID kpiId, UUID goalId, String unit, BigDecimal value) {}

    List<UUID> goalIds() {
        return entries.stream().map(Entry::goalId).distinct().toList();
    }

    List<Point> pointsOf(Goal goal) {
        return entries.stream()
                .filter(entry -> entry.goalId.equals(goal.id()))
                .map(entry -> point(goal, entry))
                .toList();
    }

    private Point point(Goal goal, Entry entry) {
        return new Point(
                Point.SourceKind.SUPPLIER,
                id,
                entry.kpiId,
                entry.value,
                entry.unit,
                measuredOn,
                verifiedAt,
                refusal(goal, entry));
    }

    private static Refusal refusal(Goal goal, Entry entry) {
        if (goal.wheel().numberInForce() == null) {
            return Refusal.WHEEL_NOT_ADOPTED;
        }
        return goal.isMeasuredIn(entry.unit) ? null : Refusal.UNIT_DIFFERS;
    }
}

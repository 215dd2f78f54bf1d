package nl.buyergroup.ambition.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.buyergroup.ambition.wheel.Goal;
import nl.buyergroup.ambition.wheel.Goal.Direction;

/** The straight line from baseline to target; level before the first day and after the last. */
record Trajectory(
        Direction direction, BigDecimal baseline, LocalDate baselineDate, BigDecimal target, LocalDate targetDate) {
    static Trajectory of(Goal goal) {
        return new Trajectory(goal.direction(), goal.baseline(), goal.baselineDate(), goal.target(), goal.targetDate());
    }

    /** Whether a value on a day is on the line or at the good side of it; exact, without division. */
    boolean isOnTrack(BigDecimal value, LocalDate day) {
        long total = DAYS.between(baselineDate, targetDate);
        long passed = Math.max(0, Math.min(total, DAYS.between(baselineDate, day)));
        var moved = value.subtract(baseline).multiply(BigDecimal.valueOf(total));
        var due = target.subtract(baseline).multiply(BigDecimal.valueOf(passed));
        int ahead = moved.compareTo(due);
        return direction == Direction.DECREASE ? ahead <= 0 : ahead >= 0;
    }
}

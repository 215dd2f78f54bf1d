package nl.buyergroup.ambition.goal;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;

/** The straight line from baseline to target; level before the first day and after the last. */
@Embeddable
public record Trajectory(
        @Enumerated(EnumType.STRING) Direction direction,
        BigDecimal baseline,
        LocalDate baselineDate,
        BigDecimal target,
        LocalDate targetDate) {
    private static final int SCALE = 6;

    /** Whether a value on a day is on the line or at the good side of it; exact, without division. */
    public boolean isOnTrack(BigDecimal value, LocalDate day) {
        var moved = value.subtract(baseline).multiply(BigDecimal.valueOf(length()));
        int ahead = moved.compareTo(due(day));
        return direction == Direction.DECREASE ? ahead <= 0 : ahead >= 0;
    }

    /** The value on the line, rounded for the eye: whether a value is on track is not decided with it. */
    public BigDecimal expectedOn(LocalDate day) {
        return baseline.add(due(day).divide(BigDecimal.valueOf(length()), SCALE * 2, RoundingMode.HALF_UP))
                .setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** How much was to be moved by a day, times the days of the whole line. */
    private BigDecimal due(LocalDate day) {
        long passed = Math.max(0, Math.min(length(), DAYS.between(baselineDate, day)));
        return target.subtract(baseline).multiply(BigDecimal.valueOf(passed));
    }

    private long length() {
        return DAYS.between(baselineDate, targetDate);
    }
}

package nl.buyergroup.ambition.goal.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.goal.Measurement;
import nl.buyergroup.ambition.goal.SourceKind;
import nl.buyergroup.ambition.goal.Standing;
import nl.buyergroup.ambition.goal.TrackedGoal;
import nl.buyergroup.ambition.goal.Trajectory;
import nl.buyergroup.ambition.wheel.content.Goal;

/**
 * A goal with how far it is. Without a measurement that counts, where it stands is null, not "off track".
 *
 * @param inForce whether the values are those of the version in force; if not, the goal is drafted or was dropped
 * @param number the version of the wheel that the values are from, null while no adopted version has the goal
 */
public record GoalProgressView(
        UUID id,
        UUID wheelId,
        UUID themeId,
        String packageCode,
        String indicator,
        String unit,
        Goal.Direction direction,
        BigDecimal baseline,
        LocalDate baselineDate,
        BigDecimal target,
        LocalDate targetDate,
        boolean inForce,
        Integer number,
        @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal currentValue,
        @JsonInclude(JsonInclude.Include.ALWAYS) LocalDate measuredOn,
        @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal expectedValue,
        @JsonInclude(JsonInclude.Include.ALWAYS) Boolean onTrack,
        List<PointView> points) {
    /** A measured value with its source; one that counts says how it lies against the line, a refused one why. */
    public record PointView(
            UUID id,
            BigDecimal value,
            String unit,
            LocalDate measuredOn,
            SourceKind sourceKind,
            UUID sourceId,
            Instant knownAt,
            Measurement.State state,
            Measurement.Refusal reason,
            BigDecimal expectedValue,
            Boolean onTrack) {
        static PointView from(Measurement point, Trajectory line) {
            var day = point.measuredOn();
            return new PointView(
                    point.id(),
                    point.value(),
                    point.unit(),
                    day,
                    point.sourceKind(),
                    point.sourceId(),
                    point.knownAt(),
                    point.state(),
                    point.refusal(),
                    point.counts() ? line.expectedOn(day) : null,
                    point.counts() ? line.isOnTrack(point.value(), day) : null);
        }
    }

    static GoalProgressView from(TrackedGoal goal, List<Measurement> points) {
        var line = goal.line();
        var standing = goal.standing();
        return new GoalProgressView(
                goal.id(),
                goal.wheelId(),
                goal.themeId(),
                goal.packageCode(),
                goal.indicator(),
                goal.unit(),
                line.direction(),
                line.baseline(),
                line.baselineDate(),
                line.target(),
                line.targetDate(),
                goal.isInForce(),
                goal.number(),
                standing.map(Standing::value).orElse(null),
                standing.map(Standing::measuredOn).orElse(null),
                standing.map(Standing::measuredOn).map(line::expectedOn).orElse(null),
                standing.map(Standing::onTrack).orElse(null),
                points.stream().map(point -> PointView.from(point, line)).toList());
    }
}

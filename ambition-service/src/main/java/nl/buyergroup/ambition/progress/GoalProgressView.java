package nl.buyergroup.ambition.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.Goal;
import nl.buyergroup.ambition.wheel.WheelView;

/** A goal with how far it is. Without a point that counts, where it stands is null, not "off track". */
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
        @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal currentValue,
        @JsonInclude(JsonInclude.Include.ALWAYS) LocalDate measuredOn,
        @JsonInclude(JsonInclude.Include.ALWAYS) Boolean onTrack,
        List<PointView> points,
        @JsonIgnore long revision) {
    /** Whether a point counts. */
    public enum State {
        ACCEPTED,
        REFUSED
    }

    /** A measured value with its source; a refused one does not count and says why. */
    public record PointView(
            BigDecimal value,
            String unit,
            LocalDate measuredOn,
            Point.SourceKind sourceKind,
            UUID sourceId,
            State state,
            Point.Refusal reason) {
        static PointView from(Point point) {
            return new PointView(
                    point.value(),
                    point.unit(),
                    point.measuredOn(),
                    point.sourceKind(),
                    point.sourceId(),
                    point.counts() ? State.ACCEPTED : State.REFUSED,
                    point.refusal());
        }
    }

    static GoalProgressView from(Goal goal, Optional<GoalProgress> progress) {
        var set = WheelView.GoalView.from(goal);
        var current = progress.flatMap(GoalProgress::current);
        return new GoalProgressView(
                set.id(),
                goal.wheel().id(),
                set.themeId(),
                set.packageCode(),
                set.indicator(),
                set.unit(),
                set.direction(),
                set.baseline(),
                set.baselineDate(),
                set.target(),
                set.targetDate(),
                current.map(Point::value).orElse(null),
                current.map(Point::measuredOn).orElse(null),
                current.map(now -> Trajectory.of(goal).isOnTrack(now.value(), now.measuredOn()))
                        .orElse(null),
                progress.stream()
                        .flatMap(p -> p.points().stream())
                        .map(PointView::from)
                        .toList(),
                goal.wheel().version() + progress.map(p -> p.version() + 1).orElse(0L));
    }
}

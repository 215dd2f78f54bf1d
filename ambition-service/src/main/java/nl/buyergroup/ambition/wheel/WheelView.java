package nl.buyergroup.ambition.wheel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.platform.http.DomainException;

/** A wheel as its owner sees it. */
public record WheelView(
        UUID id,
        UUID organisationId,
        ValueWheel.Level level,
        String title,
        String ambition,
        UUID parentId,
        Integer parentNumber,
        int number,
        Integer numberInForce,
        ValueWheel.State state,
        Instant changedAt,
        Instant adoptedAt,
        BoardCommitment boardCommitment,
        List<ThemeView> themes,
        List<GoalView> goals,
        List<QualitativeGoalView> qualitativeGoals,
        @JsonIgnore long version) {
    /** A theme on the ring. */
    public record ThemeView(
            UUID id,
            String name,
            Theme.Pillar pillar,
            String elaboration,
            Theme.Priority priority,
            UUID parentThemeId) {
        public static ThemeView from(Theme theme) {
            return new ThemeView(
                    theme.id(),
                    theme.name(),
                    theme.pillar(),
                    theme.elaboration(),
                    theme.priority(),
                    theme.parentThemeId());
        }
    }

    /** A goal as it was set. */
    public record GoalView(
            UUID id,
            UUID themeId,
            String packageCode,
            String indicator,
            String unit,
            Goal.Direction direction,
            BigDecimal baseline,
            LocalDate baselineDate,
            BigDecimal target,
            LocalDate targetDate) {
        public static GoalView from(Goal goal) {
            return new GoalView(
                    goal.id(),
                    goal.themeId(),
                    goal.packageCode(),
                    goal.indicator(),
                    goal.unit(),
                    goal.direction(),
                    goal.baseline(),
                    goal.baselineDate(),
                    goal.target(),
                    goal.targetDate());
        }
    }

    /** A goal that no number tells. */
    public record QualitativeGoalView(UUID id, UUID themeId, String statement, LocalDate targetDate) {
        public static QualitativeGoalView from(QualitativeGoal goal) {
            return new QualitativeGoalView(goal.id(), goal.themeId(), goal.statement(), goal.targetDate());
        }
    }

    /** A wheel in a list. */
    public record Summary(
            UUID id,
            ValueWheel.Level level,
            String title,
            UUID parentId,
            int number,
            Integer numberInForce,
            ValueWheel.State state,
            Instant changedAt,
            Instant adoptedAt) {}

    /** Which wheels are asked for; what is null does not matter. */
    public record Filter(
            @QueryParam("state") ValueWheel.State state,
            @QueryParam("level") ValueWheel.Level level,
            @QueryParam("behindParent") @DefaultValue("false") boolean behindParent) {
        List<ValueWheel.State> states() {
            return state == null ? List.of(ValueWheel.State.values()) : List.of(state);
        }

        List<ValueWheel.Level> levels() {
            return level == null ? List.of(ValueWheel.Level.values()) : List.of(level);
        }
    }

    /** In which role the board committed itself, and since when, without a name. */
    public record Commitment(String role, LocalDate committedOn) {
        public static Commitment from(WheelContent.Commitment commitment) {
            return commitment == null ? null : new Commitment(commitment.role(), commitment.committedOn());
        }
    }

    static WheelView from(ValueWheel wheel) {
        var content = wheel.content();
        return new WheelView(
                wheel.id(),
                wheel.organisationId(),
                wheel.level(),
                content.title(),
                content.ambition(),
                content.parentId(),
                content.parentNumber(),
                wheel.number(),
                wheel.numberInForce(),
                wheel.state(),
                wheel.changedAt(),
                wheel.adoptedAt(),
                wheel.boardCommitment(),
                content.themes().stream().map(ThemeView::from).toList(),
                content.goals().stream().map(GoalView::from).toList(),
                content.qualitativeGoals().stream()
                        .map(QualitativeGoalView::from)
                        .toList(),
                wheel.version());
    }

    ThemeView theme(UUID themeId) {
        return themes.stream()
                .filter(theme -> theme.id().equals(themeId))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }
}

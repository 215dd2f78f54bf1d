package nl.buyergroup.ambition.wheel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
        static ThemeView from(Theme theme) {
            return new ThemeView(
                    theme.id(),
                    theme.name(),
                    theme.pillar(),
                    theme.elaboration(),
                    theme.priority(),
                    theme.parentThemeId());
        }

        ThemeContent content() {
            return new ThemeContent(name, pillar, elaboration, priority);
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

        GoalContent content() {
            return new GoalContent(
                    themeId, packageCode, indicator, unit, direction, baseline, baselineDate, target, targetDate);
        }
    }

    /** A goal that no number tells. */
    public record QualitativeGoalView(UUID id, UUID themeId, String statement, LocalDate targetDate) {
        static QualitativeGoalView from(QualitativeGoal goal) {
            return new QualitativeGoalView(goal.id(), goal.themeId(), goal.statement(), goal.targetDate());
        }

        QualitativeGoalContent content() {
            return new QualitativeGoalContent(themeId, statement, targetDate);
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
            Instant adoptedAt) {
        static Summary from(ValueWheel wheel) {
            return new Summary(
                    wheel.id(),
                    wheel.level(),
                    wheel.title(),
                    wheel.parentId(),
                    wheel.number(),
                    wheel.numberInForce(),
                    wheel.state(),
                    wheel.changedAt(),
                    wheel.adoptedAt());
        }
    }

    static WheelView from(ValueWheel wheel) {
        return new WheelView(
                wheel.id(),
                wheel.organisationId(),
                wheel.level(),
                wheel.title(),
                wheel.ambition(),
                wheel.parentId(),
                wheel.parentNumber(),
                wheel.number(),
                wheel.numberInForce(),
                wheel.state(),
                wheel.changedAt(),
                wheel.adoptedAt(),
                wheel.boardCommitment(),
                wheel.themes().stream().map(ThemeView::from).toList(),
                wheel.goals().stream().map(GoalView::from).toList(),
                wheel.qualitativeGoals().stream().map(QualitativeGoalView::from).toList(),
                wheel.version());
    }

    ThemeView theme(UUID themeId) {
        return themes.stream()
                .filter(theme -> theme.id().equals(themeId))
                .findFirst()
                .orElseThrow(nl.buyergroup.platform.http.DomainException::notFound);
    }
}

package nl.buyergroup.ambition.sharing;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.WheelView;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.content.Theme;

/**
 * A wheel as others see it: the version in force, without drafts, progress, the wheel above, a person's name or who
 * else reads it.
 */
public record SharedWheel(
        UUID id,
        UUID organisationId,
        String organisationName,
        ValueWheel.Level level,
        String title,
        String ambition,
        int number,
        Instant adoptedAt,
        WheelView.Commitment commitment,
        boolean withPoster,
        List<SharedTheme> themes,
        List<SharedGoal> goals,
        List<SharedQualitativeGoal> qualitativeGoals) {
    /** A theme on the ring; goals name it by its id. */
    public record SharedTheme(UUID id, String name, Theme.Pillar pillar, String elaboration, Theme.Priority priority) {
        static SharedTheme from(Theme theme) {
            return new SharedTheme(theme.id(), theme.name(), theme.pillar(), theme.elaboration(), theme.priority());
        }
    }

    /** A goal: from a baseline on a day to a target on a later day. */
    public record SharedGoal(
            UUID themeId,
            String packageCode,
            String indicator,
            String unit,
            Goal.Direction direction,
            BigDecimal baseline,
            LocalDate baselineDate,
            BigDecimal target,
            LocalDate targetDate) {
        static SharedGoal from(Goal goal) {
            return new SharedGoal(
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
    public record SharedQualitativeGoal(UUID themeId, String statement, LocalDate targetDate) {
        static SharedQualitativeGoal from(QualitativeGoal goal) {
            return new SharedQualitativeGoal(goal.themeId(), goal.statement(), goal.targetDate());
        }
    }

    /** Which wheels are asked for; what is null does not matter. */
    public record Filter(
            @QueryParam("organisationId") UUID organisationId, @QueryParam("level") ValueWheel.Level level) {
        List<ValueWheel.Level> levels() {
            return level == null ? List.of(ValueWheel.Level.values()) : List.of(level);
        }
    }

    /** A shared wheel in a list. */
    public record Summary(
            UUID id,
            UUID organisationId,
            String organisationName,
            ValueWheel.Level level,
            String title,
            int number,
            Instant adoptedAt,
            boolean withPoster) {}

    static SharedWheel from(SharedVersion shared) {
        var content = shared.content();
        return new SharedWheel(
                shared.wheelId(),
                shared.organisationId(),
                shared.organisationName(),
                shared.level(),
                content.title(),
                content.ambition(),
                shared.number(),
                shared.adoptedAt(),
                WheelView.Commitment.from(content.commitment()),
                shared.withPoster(),
                content.themes().stream().map(SharedTheme::from).toList(),
                content.goals().stream().map(SharedGoal::from).toList(),
                content.qualitativeGoals().stream()
                        .map(SharedQualitativeGoal::from)
                        .toList());
    }

    /** Made of nothing but what the reader sees: a count of changes would tell of who else was added or left out. */
    EntityTag tag() {
        return new EntityTag(UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString());
    }
}

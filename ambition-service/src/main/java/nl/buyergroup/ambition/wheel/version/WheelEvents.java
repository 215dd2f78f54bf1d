package nl.buyergroup.ambition.wheel.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.Theme;

/** What others learn of wheels. Never the ambition text, an elaboration or the name of a person. */
public final class WheelEvents {
    public static final String ADOPTED = "nl.buyergroup.ambition.wheel-adopted";

    private WheelEvents() {}

    /** A version of a wheel is in force from now on and does not change any more. */
    public record Adopted(
            UUID wheelId,
            long version,
            UUID organisationId,
            ValueWheel.Level level,
            String title,
            int number,
            Instant adoptedAt,
            List<AdoptedTheme> themes,
            List<AdoptedGoal> goals) {
        static Adopted from(ValueWheel wheel) {
            return new Adopted(
                    wheel.id(),
                    wheel.version(),
                    wheel.organisationId(),
                    wheel.level(),
                    wheel.content().title(),
                    wheel.number(),
                    wheel.adoptedAt(),
                    wheel.content().themes().stream().map(AdoptedTheme::from).toList(),
                    wheel.content().goals().stream().map(AdoptedGoal::from).toList());
        }
    }

    public record AdoptedTheme(UUID themeId, String name, Theme.Pillar pillar, Theme.Priority priority) {
        static AdoptedTheme from(Theme theme) {
            return new AdoptedTheme(theme.id(), theme.name(), theme.pillar(), theme.priority());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AdoptedGoal(
            UUID goalId,
            UUID themeId,
            String packageCode,
            String indicator,
            String unit,
            Goal.Direction direction,
            BigDecimal baseline,
            LocalDate baselineDate,
            BigDecimal target,
            LocalDate targetDate) {
        static AdoptedGoal from(Goal goal) {
            return new AdoptedGoal(
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
}

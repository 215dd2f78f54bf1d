package nl.buyergroup.ambition.poster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.ambition.wheel.content.WheelContent;

/**
 * A goal on the poster.
 *
 * @param from null, as to and unit, for a goal that no number tells
 */
record Aim(Pillar pillar, Priority priority, String what, BigDecimal from, BigDecimal to, String unit, LocalDate by) {
    /** What matters most comes first. */
    static List<Aim> of(WheelContent content) {
        return Stream.concat(numbers(content), statements(content))
                .sorted(Comparator.comparing(Aim::priority, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Stream<Aim> numbers(WheelContent content) {
        return content.goals().stream().map(goal -> {
            var theme = theme(content, goal.themeId());
            return new Aim(
                    theme.pillar(),
                    theme.priority(),
                    goal.indicator(),
                    goal.baseline().stripTrailingZeros(),
                    goal.target().stripTrailingZeros(),
                    goal.unit(),
                    goal.targetDate());
        });
    }

    private static Stream<Aim> statements(WheelContent content) {
        return content.qualitativeGoals().stream().map(goal -> {
            var theme = theme(content, goal.themeId());
            return new Aim(theme.pillar(), theme.priority(), goal.statement(), null, null, null, goal.targetDate());
        });
    }

    private static Theme theme(WheelContent content, UUID id) {
        return content.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    boolean isMeasured() {
        return to != null;
    }
}

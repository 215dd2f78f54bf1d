package nl.buyergroup.portal.ambition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.buyergroup.portal.ambition.AmbitionApi.Goal;
import nl.buyergroup.portal.ambition.AmbitionApi.Summary;
import nl.buyergroup.portal.ambition.AmbitionApi.Theme;
import nl.buyergroup.portal.ambition.AmbitionApi.Wheel;

/** The reader's adopted wheel with its goals; before there is one, the draft that waits, or neither. */
public record Ambition(Wheel wheel, List<Aim> aims, Summary draft) {
    static Ambition adopted(Wheel wheel, List<Goal> goals) {
        return new Ambition(
                wheel, goals.stream().map(goal -> Aim.of(goal, wheel)).toList(), null);
    }

    static Ambition waiting(Summary draft) {
        return new Ambition(null, List.of(), draft);
    }

    public long offTrack() {
        return aims.stream()
                .filter(aim -> Boolean.FALSE.equals(aim.goal().onTrack()))
                .count();
    }

    /** A goal, the theme that it belongs to, and how much of the way is done. */
    public record Aim(Goal goal, String theme) {
        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        static Aim of(Goal goal, Wheel wheel) {
            var theme = wheel.themes().stream()
                    .filter(candidate -> candidate.id().equals(goal.themeId()))
                    .map(Theme::name)
                    .findFirst();
            return new Aim(goal, theme.orElse(""));
        }

        public boolean isMeasured() {
            return goal.currentValue() != null;
        }

        /** From 0 at the baseline to 100 at the target, whichever of the two is higher. */
        public int percentDone() {
            var way = goal.target().subtract(goal.baseline());
            if (way.signum() == 0) {
                return 100;
            }
            var done = goal.currentValue().subtract(goal.baseline());
            int percent = done.multiply(WHOLE).divide(way, RoundingMode.DOWN).intValue();
            return Math.max(0, Math.min(100, percent));
        }
    }
}

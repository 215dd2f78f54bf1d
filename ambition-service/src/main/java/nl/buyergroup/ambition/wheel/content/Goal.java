package nl.buyergroup.ambition.wheel.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.text.Text;

/** A measurable goal under a theme. */
public record Goal(
        UUID id,
        UUID themeId,
        String packageCode,
        String indicator,
        String unit,
        Direction direction,
        BigDecimal baseline,
        LocalDate baselineDate,
        BigDecimal target,
        LocalDate targetDate)
        implements Part.Aim {
    /** Whether less or more is better. */
    public enum Direction implements Labelled {
        DECREASE(new Text("omlaag", "down")),
        INCREASE(new Text("omhoog", "up"));

        private final Text label;

        Direction(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }

        boolean leads(BigDecimal from, BigDecimal to) {
            return Integer.signum(to.compareTo(from)) == (this == DECREASE ? -1 : 1);
        }
    }

    static Goal of(UUID id, GoalContent content) {
        content.mustMakeSense();
        return new Goal(
                id,
                content.themeId(),
                content.packageCode(),
                content.indicator().strip(),
                content.unit().strip(),
                content.direction(),
                content.baseline(),
                content.baselineDate(),
                content.target(),
                content.targetDate());
    }

    @Override
    public String path() {
        return "goals";
    }

    @Override
    public String says() {
        return indicator;
    }
}

package nl.buyergroup.ambition.wheel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;

/** A measurable goal under a theme. */
@Entity
public class Goal implements Aim {
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

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ValueWheel wheel;

    private UUID themeId;
    private String packageCode;
    private String indicator;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private BigDecimal baseline;
    private LocalDate baselineDate;
    private BigDecimal target;
    private LocalDate targetDate;

    protected Goal() {}

    /** @param id null for a new goal; a goal that comes back keeps its own */
    Goal(UUID id, ValueWheel wheel, GoalContent content) {
        this.id = id == null ? Ids.next() : id;
        this.wheel = wheel;
        become(content);
    }

    final void become(GoalContent content) {
        content.mustMakeSense();
        themeId = content.themeId();
        packageCode = content.packageCode();
        indicator = content.indicator().strip();
        unit = content.unit().strip();
        direction = content.direction();
        baseline = content.baseline();
        baselineDate = content.baselineDate();
        target = content.target();
        targetDate = content.targetDate();
    }

    public boolean isMeasuredIn(String otherUnit) {
        return unit.equals(otherUnit);
    }

    @Override
    public UUID id() {
        return id;
    }

    public ValueWheel wheel() {
        return wheel;
    }

    @Override
    public String path() {
        return "goals";
    }

    @Override
    public String says() {
        return indicator;
    }

    @Override
    public UUID themeId() {
        return themeId;
    }

    String packageCode() {
        return packageCode;
    }

    String indicator() {
        return indicator;
    }

    String unit() {
        return unit;
    }

    public Direction direction() {
        return direction;
    }

    public BigDecimal baseline() {
        return baseline;
    }

    public LocalDate baselineDate() {
        return baselineDate;
    }

    public BigDecimal target() {
        return target;
    }

    public LocalDate targetDate() {
        return targetDate;
    }
}

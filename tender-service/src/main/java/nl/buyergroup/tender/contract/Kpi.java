package nl.buyergroup.tender.contract;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.tender.wheel.Direction;

/** An indicator that the supplier promised to move. */
@Entity
public class Kpi {
    @Id
    private UUID id;

    private UUID themeId;
    private UUID goalId;
    private String indicator;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private BigDecimal baseline;

    @ElementCollection
    @CollectionTable(name = "kpi_target", joinColumns = @JoinColumn(name = "kpi_id"))
    @OrderColumn(name = "position")
    private List<Target> targets;

    protected Kpi() {}

    Kpi(AwardContract.NewKpi promise) {
        this.id = Ids.next();
        this.themeId = promise.themeId();
        this.goalId = promise.goalId();
        this.indicator = promise.indicator();
        this.unit = promise.unit();
        this.direction = promise.direction();
        this.baseline = promise.baseline();
        this.targets = promise.targets().stream()
                .map(target -> new Target(target.on(), target.value()))
                .toList();
    }

    public UUID id() {
        return id;
    }

    UUID themeId() {
        return themeId;
    }

    public UUID goalId() {
        return goalId;
    }

    public String indicator() {
        return indicator;
    }

    public String unit() {
        return unit;
    }

    public Direction direction() {
        return direction;
    }

    public BigDecimal baseline() {
        return baseline;
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }
}

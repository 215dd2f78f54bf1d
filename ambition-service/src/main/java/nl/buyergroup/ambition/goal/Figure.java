package nl.buyergroup.ambition.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;

/** A value of a goal, kept as it was read; the KPI and the direction are known of suppliers only. */
@Embeddable
public record Figure(
        UUID kpiId,
        UUID goalId,
        String unit,
        @Enumerated(EnumType.STRING) Direction direction,
        @Column(name = "measured_value") BigDecimal value) {}

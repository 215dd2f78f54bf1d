package nl.buyergroup.ambition.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Where a goal stands: the measurement that counts now, and how it lies against the line. */
@Embeddable
public record Standing(
        @Column(name = "current_measurement_id") UUID measurementId,
        @Column(name = "current_value") BigDecimal value,
        @Column(name = "current_measured_on") LocalDate measuredOn,
        @Column(name = "current_source_kind") @Enumerated(EnumType.STRING) SourceKind sourceKind,
        @Column(name = "current_source_id") UUID sourceId,
        Boolean onTrack) {
    static Standing of(Measurement measurement, Trajectory line) {
        return new Standing(
                measurement.id(),
                measurement.value(),
                measurement.measuredOn(),
                measurement.sourceKind(),
                measurement.sourceId(),
                line.isOnTrack(measurement.value(), measurement.measuredOn()));
    }

    /** Whether others would learn nothing from hearing of this one after the other. */
    boolean saysTheSameAs(Standing other) {
        return other != null
                && value.compareTo(other.value) == 0
                && measuredOn.equals(other.measuredOn)
                && sourceId.equals(other.sourceId)
                && onTrack.equals(other.onTrack);
    }
}

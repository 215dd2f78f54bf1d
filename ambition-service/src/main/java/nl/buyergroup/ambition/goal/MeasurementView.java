package nl.buyergroup.ambition.goal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A measurement as the organisation of its goal sees it; who recorded it is kept and not shown. */
public record MeasurementView(
        UUID id,
        UUID goalId,
        BigDecimal value,
        String unit,
        LocalDate measuredOn,
        SourceKind sourceKind,
        UUID sourceId,
        UUID kpiId,
        Instant knownAt,
        String note,
        Measurement.State state,
        Measurement.Refusal reason,
        UUID replacedBy,
        @JsonIgnore long version) {
    static MeasurementView from(Measurement measurement) {
        return new MeasurementView(
                measurement.id(),
                measurement.goalId(),
                measurement.value(),
                measurement.unit(),
                measurement.measuredOn(),
                measurement.sourceKind(),
                measurement.sourceId(),
                measurement.kpiId(),
                measurement.knownAt(),
                measurement.note(),
                measurement.state(),
                measurement.refusal(),
                measurement.replacedBy(),
                measurement.version());
    }
}

package nl.buyergroup.ambition.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** One measured value of a goal and where it comes from; one that does not count says why. */
@Embeddable
public record Point(
        @Enumerated(EnumType.STRING) SourceKind sourceKind,
        UUID sourceId,
        UUID kpiId,
        @Column(name = "measured_value") BigDecimal value,
        String unit,
        LocalDate measuredOn,
        Instant verifiedAt,
        @Enumerated(EnumType.STRING) Refusal refusal) {
    /** Oldest first; of one day the one verified last comes last. */
    static final Comparator<Point> IN_TIME = Comparator.comparing(Point::measuredOn)
            .thenComparing(Point::verifiedAt)
            .thenComparing(Point::sourceId)
            .thenComparing(Point::kpiId);

    /** Who measured. */
    public enum SourceKind {
        SUPPLIER
    }

    /** Why a point does not count. */
    public enum Refusal {
        UNIT_DIFFERS,
        WHEEL_NOT_ADOPTED
    }

    boolean counts() {
        return refusal == null;
    }

    boolean isFrom(UUID source) {
        return sourceId.equals(source);
    }
}

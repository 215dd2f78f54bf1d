package nl.buyergroup.footprint.scan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** One figure of a scan. */
@Embeddable
public record Entry(BigDecimal kgCo2e, @Enumerated(EnumType.STRING) Basis basis, String note) {
    /** Where the figure comes from; it decides whether a verified reduction is still to be taken off. */
    public enum Basis {
        /** Measured in the year itself: contains every reduction already. */
        MEASURED,
        /** Taken over from an earlier year: verified reductions come off. */
        CARRIED_FORWARD
    }
}

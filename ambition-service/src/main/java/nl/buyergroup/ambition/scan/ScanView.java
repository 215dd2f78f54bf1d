package nl.buyergroup.ambition.scan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What every kind of scan shows; the view of a kind unwraps it. */
public record ScanView(
        UUID id,
        UUID organisationId,
        UUID wheelId,
        UUID copyOf,
        int questionSetVersion,
        LocalDate takenOn,
        Scan.State state,
        Instant createdAt,
        Instant completedAt,
        @JsonIgnore long version) {
    public static ScanView from(Scan<?> scan) {
        return new ScanView(
                scan.id(),
                scan.organisationId(),
                scan.wheelId(),
                scan.copyOf(),
                scan.questionSetVersion(),
                scan.takenOn(),
                scan.state(),
                scan.createdAt(),
                scan.completedAt(),
                scan.version());
    }
}

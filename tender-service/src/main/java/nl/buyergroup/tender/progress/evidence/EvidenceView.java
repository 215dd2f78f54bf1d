package nl.buyergroup.tender.progress.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is known of a file, without its content; the size is in bytes. */
public record EvidenceView(
        UUID id,
        String sha256,
        long size,
        String mediaType,
        String fileName,
        LocalDate validUntil,
        Instant uploadedAt) {
    public static EvidenceView from(Evidence evidence) {
        return new EvidenceView(
                evidence.id(),
                evidence.sha256(),
                evidence.sizeBytes(),
                evidence.mediaType(),
                evidence.fileName(),
                evidence.validUntil(),
                evidence.uploadedAt());
    }
}

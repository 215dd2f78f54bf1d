package nl.buyergroup.tender.progress.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.text.Ids;

/** A file behind a report: what it is, how long it is valid; its bytes are in the {@link EvidenceStore}. */
@Entity
public class Evidence {
    @Id
    private UUID id;

    private int versionNumber;
    private String fileName;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private LocalDate validUntil;
    private Instant uploadedAt;
    private String uploadedBy;

    protected Evidence() {}

    public Evidence(NewEvidence file, int versionNumber, String by, Instant now) {
        this.id = Ids.next();
        this.versionNumber = versionNumber;
        this.fileName = file.fileName();
        this.mediaType = file.kind().mediaType();
        this.sizeBytes = file.sizeBytes();
        this.sha256 = file.sha256();
        this.validUntil = file.validUntil();
        this.uploadedAt = now;
        this.uploadedBy = by;
    }

    public boolean isValidOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }

    /** A version keeps the evidence of those before it. */
    public boolean isIn(int number) {
        return versionNumber <= number;
    }

    public UUID id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public String sha256() {
        return sha256;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}

package nl.buyergroup.footprint.reduction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A supplier's report that the buyer verified: where a measured reduction comes from. The newest version is kept. */
@Entity
public class VerifiedReport {
    @Id
    private UUID id;

    private long sourceVersion;
    private UUID organisationId;
    private UUID contractId;
    private String packageCode;
    private LocalDate periodTo;
    private Instant verifiedAt;

    protected VerifiedReport() {}

    VerifiedReport(ProgressNews news) {
        id = news.reportId();
        take(news);
    }

    boolean isOlderThan(ProgressNews news) {
        return sourceVersion < news.version();
    }

    void take(ProgressNews news) {
        sourceVersion = news.version();
        organisationId = news.buyerId();
        contractId = news.contractId();
        packageCode = news.packageCode();
        periodTo = news.periodTo();
        verifiedAt = news.verifiedAt();
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID contractId() {
        return contractId;
    }

    String packageCode() {
        return packageCode;
    }

    LocalDate periodTo() {
        return periodTo;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }
}

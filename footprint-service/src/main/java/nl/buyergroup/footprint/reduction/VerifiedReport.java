package nl.buyergroup.footprint.reduction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A supplier's report that the buyer verified: where a measured reduction comes from. The newest version is kept. */
@Entity
public class VerifiedReport {
    /** What one event tells: an accepted footprint KPI. */
    public record Measured(UUID kpiId, BigDecimal baselineKgCo2ePerFte, BigDecimal valueKgCo2ePerFte) {}

    /** What one event tells. */
    public record Facts(
            UUID buyerId,
            UUID contractId,
            String packageCode,
            LocalDate periodTo,
            Instant verifiedAt,
            long version,
            List<Measured> measured) {}

    @Id
    private UUID id;

    private long sourceVersion;
    private UUID organisationId;
    private UUID contractId;
    private String packageCode;
    private LocalDate periodTo;
    private Instant verifiedAt;

    protected VerifiedReport() {}

    VerifiedReport(UUID id, Facts facts) {
        this.id = id;
        take(facts);
    }

    boolean isOlderThan(Facts facts) {
        return sourceVersion < facts.version();
    }

    void take(Facts facts) {
        sourceVersion = facts.version();
        organisationId = facts.buyerId();
        contractId = facts.contractId();
        packageCode = facts.packageCode();
        periodTo = facts.periodTo();
        verifiedAt = facts.verifiedAt();
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

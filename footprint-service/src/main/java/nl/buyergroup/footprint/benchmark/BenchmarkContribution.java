package nl.buyergroup.footprint.benchmark;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import nl.buyergroup.footprint.disclosure.Contribution;
import nl.buyergroup.platform.text.Ids;
import org.hibernate.annotations.Immutable;

/** Private: what one organisation added to a published line, kept to judge later editions. Never part of an answer. */
@Entity
@Immutable
public class BenchmarkContribution {
    @Id
    private UUID id;

    private UUID editionId;
    private String packageCode;
    private UUID organisationId;
    private UUID holdingId;
    private BigDecimal netKgCo2ePerFte;

    protected BenchmarkContribution() {}

    BenchmarkContribution(UUID editionId, String packageCode, Contribution contribution) {
        this.id = Ids.next();
        this.editionId = editionId;
        this.packageCode = packageCode;
        this.organisationId = contribution.organisation();
        this.holdingId = contribution.holding();
        this.netKgCo2ePerFte = contribution.value();
    }

    UUID editionId() {
        return editionId;
    }

    String packageCode() {
        return packageCode;
    }

    Contribution contribution() {
        return new Contribution(organisationId, holdingId, netKgCo2ePerFte);
    }
}

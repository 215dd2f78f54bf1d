package nl.buyergroup.ambition.goal.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The newest version of a report that was taken in. */
@Entity
class TakenReport {
    @Id
    private UUID id;

    private long version;

    protected TakenReport() {}

    TakenReport(UUID id, long version) {
        this.id = id;
        this.version = version;
    }

    /** Takes over what is newer; tells which version is the newest. */
    long advanceTo(long newVersion) {
        version = Math.max(version, newVersion);
        return version;
    }
}

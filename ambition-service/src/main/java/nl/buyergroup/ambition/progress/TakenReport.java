package nl.buyergroup.ambition.progress;

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

    TakenReport(UUID id) {
        this.id = id;
        this.version = -1;
    }

    /** Whether this version is news. */
    boolean advanceTo(long newVersion) {
        boolean news = newVersion > version;
        version = Math.max(version, newVersion);
        return news;
    }
}

package nl.buyergroup.ambition.learned.footprint;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The newest version of a final scan that footprint told of. */
@Entity
public class Footprint {
    @Id
    private UUID scanId;

    private long version;
    private UUID organisationId;
    private int year;
    private Instant finalisedAt;

    @ElementCollection
    @CollectionTable(name = "footprint_line", joinColumns = @JoinColumn(name = "scan_id"))
    @OrderBy("packageCode")
    private List<FootprintLine> lines = new ArrayList<>();

    protected Footprint() {}

    Footprint(OwnScan scan) {
        scanId = scan.scanId();
        take(scan);
    }

    /** Takes over what is newer; news that comes late changes nothing. Tells which version is the newest. */
    long learn(OwnScan news) {
        if (news.version() > version) {
            take(news);
        }
        return version;
    }

    private void take(OwnScan scan) {
        version = scan.version();
        organisationId = scan.organisationId();
        year = scan.year();
        finalisedAt = scan.finalisedAt();
        lines.clear();
        lines.addAll(scan.lines());
    }

    OwnScan scan() {
        return new OwnScan(scanId, version, organisationId, year, finalisedAt, List.copyOf(lines));
    }
}

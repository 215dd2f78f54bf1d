package nl.buyergroup.tender.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What community tells of an organisation, as far as tendering needs it. */
@Entity
public class Organisation {
    @Id
    private UUID id;

    private long eventVersion;
    private String name;
    private String kind;
    private boolean active;

    protected Organisation() {}

    public Organisation(UUID id, long eventVersion, String name, String kind, boolean active) {
        this.id = id;
        this.eventVersion = eventVersion;
        this.name = name;
        this.kind = kind;
        this.active = active;
    }

    boolean isNewerThan(Organisation other) {
        return eventVersion > other.eventVersion;
    }

    public boolean isActiveSupplier() {
        return active && kind.equals("SUPPLIER");
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}

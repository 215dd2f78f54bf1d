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

    Organisation(OrganisationNews news) {
        id = news.organisationId();
        take(news);
    }

    /** Takes over what is newer; news that comes late changes nothing. */
    void learn(OrganisationNews news) {
        if (news.version() > eventVersion) {
            take(news);
        }
    }

    private void take(OrganisationNews news) {
        eventVersion = news.version();
        name = news.name();
        kind = news.kind();
        active = news.active();
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

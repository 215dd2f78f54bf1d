package nl.buyergroup.ambition.learned.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An organisation of the network, as community last told of it. */
@Entity
public class Organisation {
    @Id
    private UUID id;

    private String name;
    private String kind;
    private boolean active;
    private long version;

    protected Organisation() {}

    Organisation(OrganisationNews news) {
        id = news.organisationId();
        take(news);
    }

    /** Takes over what is newer; news that comes late changes nothing. */
    void learn(OrganisationNews news) {
        if (news.version() > version) {
            take(news);
        }
    }

    private void take(OrganisationNews news) {
        version = news.version();
        name = news.name();
        kind = news.kind();
        active = news.active();
    }

    boolean isActiveMember() {
        return active && kind.equals("MEMBER");
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}

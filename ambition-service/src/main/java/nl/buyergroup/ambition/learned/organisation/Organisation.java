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

    public Organisation(UUID id, String name, String kind, boolean active, long version) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.active = active;
        this.version = version;
    }

    /** Takes over what is newer; news that comes late changes nothing. */
    void learn(Organisation news) {
        if (news.version > version) {
            name = news.name;
            kind = news.kind;
            active = news.active;
            version = news.version;
        }
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

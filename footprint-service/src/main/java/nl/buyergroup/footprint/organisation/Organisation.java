package nl.buyergroup.footprint.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** What this service needs to know of an organisation, as community tells it. */
@Entity
public class Organisation {
    public enum Kind {
        MEMBER,
        SUPPLIER,
        PROGRAMME
    }

    public enum SizeClass {
        SMALL,
        MEDIUM,
        LARGE
    }

    /** What one event tells. */
    public record Facts(Kind kind, String sector, SizeClass sizeClass, UUID holdingId, boolean active, long version) {}

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String sector;

    @Enumerated(EnumType.STRING)
    private SizeClass sizeClass;

    private UUID holdingId;
    private boolean active;
    private long sourceVersion;

    protected Organisation() {}

    Organisation(UUID id, Facts facts) {
        this.id = id;
        take(facts);
    }

    /** Keeps the newest: an older event that arrives late changes nothing. */
    void learn(Facts facts) {
        if (facts.version() > sourceVersion) {
            take(facts);
        }
    }

    private void take(Facts facts) {
        kind = facts.kind();
        sector = facts.sector();
        sizeClass = facts.sizeClass();
        holdingId = facts.holdingId();
        active = facts.active();
        sourceVersion = facts.version();
    }

    public UUID id() {
        return id;
    }

    public boolean isMember() {
        return kind == Kind.MEMBER;
    }

    public boolean isActive() {
        return active;
    }

    public String sector() {
        return sector;
    }

    public SizeClass sizeClass() {
        return sizeClass;
    }

    UUID holding() {
        return holdingId == null ? id : holdingId;
    }
}

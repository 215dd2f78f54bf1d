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

    Organisation(OrganisationNews news) {
        id = news.organisationId();
        take(news);
    }

    /** Keeps the newest: an older event that arrives late changes nothing. */
    void learn(OrganisationNews news) {
        if (news.version() > sourceVersion) {
            take(news);
        }
    }

    private void take(OrganisationNews news) {
        kind = news.kind();
        sector = news.sector();
        sizeClass = news.sizeClass();
        holdingId = news.holdingId();
        active = news.active();
        sourceVersion = news.version();
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

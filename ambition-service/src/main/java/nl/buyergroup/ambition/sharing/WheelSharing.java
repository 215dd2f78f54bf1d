package nl.buyergroup.ambition.sharing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** With whom a member shares the version in force of a wheel; one that nobody ever shared is private. */
@Entity
public class WheelSharing {
    /** Who may read, each more than the one before. */
    public enum Audience {
        PRIVATE,
        NAMED,
        NETWORK,
        PUBLIC
    }

    @Id
    private UUID wheelId;

    @Enumerated(EnumType.STRING)
    private Audience audience = Audience.PRIVATE;

    private boolean withPoster;

    @ElementCollection
    @CollectionTable(name = "wheel_sharing_organisation", joinColumns = @JoinColumn(name = "wheel_id"))
    @Column(name = "organisation_id")
    private Set<UUID> organisations = new HashSet<>();

    private Instant changedAt = Instant.EPOCH;
    private String changedBy;

    @Version
    private long version;

    protected WheelSharing() {}

    WheelSharing(UUID wheelId, String changedBy) {
        this.wheelId = wheelId;
        this.changedBy = changedBy;
    }

    boolean differsFrom(SharingTerms terms) {
        return audience != terms.audience()
                || withPoster != terms.withPoster()
                || !organisations.equals(Set.copyOf(terms.organisations()));
    }

    /** Every change touches this row, also one of the organisations alone: so its version covers them. */
    void become(SharingTerms terms, String by, Clock clock) {
        audience = terms.audience();
        withPoster = terms.withPoster();
        organisations.retainAll(terms.organisations());
        organisations.addAll(terms.organisations());
        changedBy = by;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        changedAt = now.isAfter(changedAt) ? now : changedAt.plus(1, ChronoUnit.MICROS);
    }

    UUID wheelId() {
        return wheelId;
    }

    Audience audience() {
        return audience;
    }

    boolean withPoster() {
        return withPoster;
    }

    List<UUID> organisations() {
        return organisations.stream().sorted().toList();
    }

    /** Null when nobody ever shared the wheel. */
    Instant changedAt() {
        return changedAt.equals(Instant.EPOCH) ? null : changedAt;
    }

    long version() {
        return version;
    }
}

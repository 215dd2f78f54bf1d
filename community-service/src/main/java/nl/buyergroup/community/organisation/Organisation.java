package nl.buyergroup.community.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;

/** A buyer, a supplier or the programme bureau, perhaps part of a holding. */
@Entity
public class Organisation {
    @Id
    private UUID id;

    private String kvkNumber;
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String sector;

    @Enumerated(EnumType.STRING)
    private SizeClass sizeClass;

    private UUID holdingId;
    private UUID topHoldingId;
    private boolean active;

    @Version
    private long version;

    protected Organisation() {}

    Organisation(String kvkNumber, String name, OrganisationKind kind, String sector, SizeClass sizeClass) {
        this.id = Ids.next();
        this.kvkNumber = kvkNumber;
        this.kind = kind;
        this.active = true;
        describe(name, sector, sizeClass);
    }

    final void describe(String newName, String newSector, SizeClass newSizeClass) {
        name = newName;
        sector = newSector;
        sizeClass = newSizeClass;
    }

    void activate(boolean nowActive) {
        active = nowActive;
    }

    void moveUnder(Organisation holding) {
        holdingId = holding == null ? null : holding.id;
        follow(holding);
    }

    /** Adopts the top of the chain that its holding belongs to. */
    void follow(Organisation holding) {
        topHoldingId = holding == null ? null : holding.top();
    }

    private UUID top() {
        return topHoldingId == null ? id : topHoldingId;
    }

    public void mustBeActive() {
        if (!active) {
            throw DomainException.conflict(
                    new Text("Deze organisatie is niet meer actief.", "This organisation is no longer active."));
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public OrganisationKind kind() {
        return kind;
    }

    String kvkNumber() {
        return kvkNumber;
    }

    String name() {
        return name;
    }

    String sector() {
        return sector;
    }

    SizeClass sizeClass() {
        return sizeClass;
    }

    UUID holdingId() {
        return holdingId;
    }

    UUID topHoldingId() {
        return topHoldingId;
    }

    boolean active() {
        return active;
    }
}

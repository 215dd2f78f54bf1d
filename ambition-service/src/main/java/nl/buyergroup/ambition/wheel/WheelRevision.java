package nl.buyergroup.ambition.wheel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** What a wheel said at one of its revisions; one that was adopted has a number and is kept for ever. */
@Entity
public class WheelRevision {
    /** Which wheel, and its version at that moment. */
    @Embeddable
    public record Key(UUID wheelId, long revision) {}

    @EmbeddedId
    private Key key;

    private Integer number;
    private String content;

    /** The database takes it from the content, for who lists versions. */
    @Column(insertable = false, updatable = false)
    private String title;

    private String boardName;
    private Instant changedAt;
    private String changedBy;

    protected WheelRevision() {}

    WheelRevision(ValueWheel wheel, String changedBy) {
        this.key = new Key(wheel.id(), wheel.version());
        this.number = wheel.isAdopted() ? wheel.number() : null;
        this.content = WheelContent.of(wheel).json();
        this.boardName = number == null || wheel.boardCommitment() == null
                ? null
                : wheel.boardCommitment().name();
        this.changedAt = wheel.changedAt();
        this.changedBy = changedBy;
    }

    public WheelContent content() {
        return WheelContent.read(content);
    }

    /** Whose name stood under the commitment of the board; personal data, only for the owner. */
    String boardName() {
        return boardName;
    }

    /** The number of the version that was adopted, null for a draft. */
    public Integer number() {
        return number;
    }

    public UUID wheelId() {
        return key.wheelId();
    }

    public Instant changedAt() {
        return changedAt;
    }
}

package nl.buyergroup.ambition.wheel.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a wheel said at one of its revisions; one that was adopted has a number and is kept for ever. */
@Entity
public class WheelRevision {
    /** Which wheel, and its version at that moment. */
    @Embeddable
    public record Key(UUID wheelId, long revision) {}

    @EmbeddedId
    private Key key;

    private Integer number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private WheelContent content;

    /** The database takes it from the content, for who lists versions. */
    @Column(insertable = false, updatable = false)
    private String title;

    private String boardName;
    private Instant changedAt;
    private String changedBy;

    protected WheelRevision() {}

    /** @param number null for a draft, of which no name is kept either */
    public WheelRevision(
            Key key, Integer number, WheelContent content, String boardName, Instant changedAt, String changedBy) {
        this.key = key;
        this.number = number;
        this.content = content;
        this.boardName = number == null ? null : boardName;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }

    public WheelContent content() {
        return content;
    }

    /** Whose name stood under the commitment of the board; personal data, only for the owner. */
    public String boardName() {
        return boardName;
    }

    /** The number of the version that was adopted, null for a draft. */
    public Integer number() {
        return number;
    }

    long revision() {
        return key.revision();
    }

    public UUID wheelId() {
        return key.wheelId();
    }

    public Instant changedAt() {
        return changedAt;
    }
}

package nl.buyergroup.community.wall;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;

/** A meeting that turns complaints (klaagmuur) into agreements (knuffelmuur). */
@Entity
public class WallSession {
    @Id
    private UUID id;

    private String title;
    private int voteBudget;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private Instant createdAt;
    private Instant closedAt;

    @Version
    private long version;

    protected WallSession() {}

    WallSession(String title, int voteBudget, Instant now) {
        this.id = Ids.next();
        this.title = title;
        this.voteBudget = voteBudget;
        this.phase = Phase.PREPARE;
        this.createdAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    public void moveTo(Phase next, Instant now) {
        if (!next.follows(phase)) {
            throw DomainException.conflict(new Text(
                    "Van " + phase + " gaat een sessie niet naar " + next + ".",
                    "From " + phase + " a session does not go to " + next + "."));
        }
        phase = next;
        closedAt = next == Phase.CLOSED ? now.truncatedTo(ChronoUnit.MILLIS) : null;
    }

    public void mustBeIn(Phase... possible) {
        if (!List.of(possible).contains(phase)) {
            throw notIn(List.of(possible).toString());
        }
    }

    public void mustBeRevealed() {
        if (!isRevealed()) {
            throw notIn("[" + Phase.REVEAL + " …]");
        }
    }

    private DomainException notIn(String possible) {
        return DomainException.conflict(new Text(
                "Dit kan in " + possible + "; de sessie is in " + phase + ".",
                "This is possible in " + possible + "; the session is in " + phase + "."));
    }

    public boolean isRevealed() {
        return phase.compareTo(Phase.REVEAL) >= 0;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public int voteBudget() {
        return voteBudget;
    }

    public Phase phase() {
        return phase;
    }

    public Instant closedAt() {
        return closedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}

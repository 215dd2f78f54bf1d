package nl.buyergroup.ambition.goal.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.version.Adoption;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;

/** A qualitative goal as the version of its wheel that is in force has it, and whether it was reached. */
@Entity
public class QualitativeOutcome {
    @Id
    private UUID id;

    private UUID wheelId;
    private UUID organisationId;
    private int number;
    private UUID themeId;
    private String statement;
    private LocalDate targetDate;
    private boolean dropped;
    private LocalDate reachedOn;
    private String explanation;
    private String recordedBy;

    @Version
    private long version;

    protected QualitativeOutcome() {}

    QualitativeOutcome(Adoption adoption, UUID id) {
        this.id = id;
        this.wheelId = adoption.wheelId();
        this.organisationId = adoption.organisationId();
    }

    /** Becomes what is in force from now on. With another statement the goal is open again. */
    void follow(int newNumber, QualitativeGoal goal) {
        if (!goal.statement().equals(statement)) {
            forget();
        }
        number = newNumber;
        themeId = goal.themeId();
        statement = goal.statement();
        targetDate = goal.targetDate();
        dropped = false;
    }

    void drop() {
        dropped = true;
    }

    void reach(Outcome outcome, String by) {
        mustBeInForce();
        reachedOn = outcome.reachedOn();
        explanation = outcome.explanation().strip();
        recordedBy = by;
    }

    void reopen() {
        mustBeInForce();
        forget();
    }

    private void forget() {
        reachedOn = null;
        explanation = null;
        recordedBy = null;
    }

    private void mustBeInForce() {
        if (dropped) {
            throw DomainException.conflict(new Text(
                    "De versie van het wiel die geldt heeft dit doel niet meer.",
                    "The version of the wheel that is in force no longer has this goal."));
        }
    }

    UUID id() {
        return id;
    }

    UUID wheelId() {
        return wheelId;
    }

    UUID organisationId() {
        return organisationId;
    }

    int number() {
        return number;
    }

    UUID themeId() {
        return themeId;
    }

    String statement() {
        return statement;
    }

    LocalDate targetDate() {
        return targetDate;
    }

    boolean isDropped() {
        return dropped;
    }

    LocalDate reachedOn() {
        return reachedOn;
    }

    String explanation() {
        return explanation;
    }

    long version() {
        return version;
    }
}

package nl.buyergroup.ambition.goal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheels.GoalOf;
import nl.buyergroup.ambition.wheel.content.Goal;

/** A goal as the version of its wheel that is in force has it, and where it stands. */
@Entity
public class TrackedGoal {
    @Id
    private UUID id;

    private UUID wheelId;
    private UUID organisationId;
    private Integer number;
    private UUID themeId;
    private String packageCode;
    private String indicator;
    private String unit;

    @Embedded
    private Trajectory line;

    private boolean dropped;

    @Embedded
    private Standing standing;

    @Version
    private long version;

    protected TrackedGoal() {}

    TrackedGoal(UUID id, UUID wheelId, UUID organisationId) {
        this.id = id;
        this.wheelId = wheelId;
        this.organisationId = organisationId;
    }

    /** A goal that no adopted version has: only to be read, never kept. */
    static TrackedGoal drafted(GoalOf found) {
        var drafted =
                new TrackedGoal(found.id(), found.wheel().id(), found.wheel().organisationId());
        drafted.follow(null, found.goal());
        return drafted;
    }

    /** Becomes what the version says that is in force from now on. */
    void follow(Integer newNumber, Goal goal) {
        number = newNumber;
        themeId = goal.themeId();
        packageCode = goal.packageCode();
        indicator = goal.indicator();
        unit = goal.unit();
        line = new Trajectory(goal.direction(), goal.baseline(), goal.baselineDate(), goal.target(), goal.targetDate());
        dropped = false;
    }

    /** The version in force no longer has this goal: it stays where it stood. */
    void drop() {
        dropped = true;
    }

    /** Stands on the measurement that counts now, or on none; tells whether others have something to learn. */
    boolean stand(Optional<Measurement> counting) {
        var was = standing;
        standing = counting.map(measurement -> Standing.of(measurement, line)).orElse(null);
        return standing == null ? was != null : !standing.saysTheSameAs(was);
    }

    boolean isMeasuredIn(String otherUnit) {
        return unit.equals(otherUnit);
    }

    boolean isAbout(String otherPackage) {
        return otherPackage.equals(packageCode);
    }

    boolean isDue(LocalDate today) {
        return !today.isBefore(line.targetDate());
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

    /** The last version of the wheel that had the goal, null while it is only drafted. */
    Integer number() {
        return number;
    }

    UUID themeId() {
        return themeId;
    }

    String packageCode() {
        return packageCode;
    }

    String indicator() {
        return indicator;
    }

    String unit() {
        return unit;
    }

    Trajectory line() {
        return line;
    }

    boolean isDropped() {
        return dropped;
    }

    boolean isInForce() {
        return number != null && !dropped;
    }

    Optional<Standing> standing() {
        return Optional.ofNullable(standing);
    }

    long version() {
        return version;
    }
}

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
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;

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

    void mustBeInForce() {
        if (!isInForce()) {
            throw DomainException.conflict(new Text(
                    "Dit doel staat niet in een versie van het wiel die geldt; alleen zo'n doel wordt gemeten.",
                    "No version of the wheel that is in force has this goal; only such a goal is measured."));
        }
    }

    public boolean isMeasuredIn(String otherUnit) {
        return unit.equals(otherUnit);
    }

    public boolean isAbout(String otherPackage) {
        return otherPackage.equals(packageCode);
    }

    public boolean isDue(LocalDate today) {
        return !today.isBefore(line.targetDate());
    }

    public UUID id() {
        return id;
    }

    public UUID wheelId() {
        return wheelId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** The last version of the wheel that had the goal, null while it is only drafted. */
    public Integer number() {
        return number;
    }

    public UUID themeId() {
        return themeId;
    }

    public String packageCode() {
        return packageCode;
    }

    public String indicator() {
        return indicator;
    }

    public String unit() {
        return unit;
    }

    public Trajectory line() {
        return line;
    }

    public boolean isDropped() {
        return dropped;
    }

    public boolean isInForce() {
        return number != null && !dropped;
    }

    public Optional<Standing> standing() {
        return Optional.ofNullable(standing);
    }

    long version() {
        return version;
    }
}

package nl.buyergroup.ambition.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;

/** One measured value of a goal and where it comes from. What it says never changes; only whether it counts does. */
@Entity
public class Measurement {
    /** Whether a measurement counts; one that was replaced or withdrawn stays readable. */
    public enum State {
        ACCEPTED,
        REFUSED,
        REPLACED,
        WITHDRAWN;

        boolean isJudged() {
            return this == ACCEPTED || this == REFUSED;
        }
    }

    /** Why a measurement does not count. */
    public enum Refusal {
        WHEEL_NOT_ADOPTED,
        GOAL_DROPPED,
        UNIT_DIFFERS,
        DIRECTION_DIFFERS,
        PACKAGE_DIFFERS,
        BEFORE_BASELINE
    }

    /**
     * What of its source a measurement is: a KPI of a report, or a package of a scan. A report is of one package, which
     * was not kept in the beginning.
     */
    record Subject(UUID kpiId, String packageCode) {
        static Subject of(UUID kpiId, String packageCode) {
            return new Subject(kpiId, kpiId == null ? packageCode : null);
        }
    }

    /** The last one counts; hangs on what the sources say alone, never on the order in which it came to be known. */
    static final Comparator<Measurement> IN_TIME = Comparator.comparing(Measurement::measuredOn)
            .thenComparing(Measurement::sourceKind)
            .thenComparing(Measurement::knownAt)
            .thenComparing(Measurement::sourceId)
            .thenComparing(Measurement::kpiId, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Id
    private UUID id;

    private UUID goalId;

    @Enumerated(EnumType.STRING)
    private SourceKind sourceKind;

    private UUID sourceId;
    private long sourceVersion;
    private UUID kpiId;

    @Column(name = "measured_value")
    private BigDecimal value;

    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String packageCode;
    private LocalDate measuredOn;
    private Instant knownAt;
    private String note;
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private State state = State.ACCEPTED;

    @Enumerated(EnumType.STRING)
    private Refusal refusal;

    private UUID replacedBy;

    @Version
    private long version;

    protected Measurement() {}

    /** Of the organisation itself. */
    Measurement(TrackedGoal goal, MeasurementContent content, String recordedBy, Clock clock) {
        content.mustFit(goal, clock);
        this.id = Ids.next();
        this.goalId = goal.id();
        this.sourceKind = SourceKind.OWN;
        this.sourceId = id;
        this.value = content.value();
        this.unit = goal.unit();
        this.measuredOn = content.measuredOn();
        this.knownAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        this.note = content.note();
        this.recordedBy = recordedBy;
    }

    /** Of another service. */
    Measurement(UUID goalId, Source source, Source.Figure figure) {
        this.id = Ids.next();
        this.goalId = goalId;
        this.sourceKind = source.kind();
        this.sourceId = source.id();
        this.sourceVersion = source.version();
        this.kpiId = figure.kpiId();
        this.value = figure.value();
        this.unit = figure.unit();
        this.direction = figure.direction();
        this.packageCode = source.packageCode();
        this.measuredOn = source.measuredOn();
        this.knownAt = source.knownAt();
    }

    /** @param goal as it is in force; null while no adopted version has it */
    void judge(TrackedGoal goal) {
        if (goal != null && !goal.isDropped() && isOfAPackageBeside(goal)) {
            withdraw();
            return;
        }
        refusal = goal == null ? Refusal.WHEEL_NOT_ADOPTED : refusalBy(goal);
        state = refusal == null ? State.ACCEPTED : State.REFUSED;
        replacedBy = null;
    }

    /** A scan measures all packages, so what it says of another one was never meant for the goal. */
    private boolean isOfAPackageBeside(TrackedGoal goal) {
        return sourceKind == SourceKind.FOOTPRINT && !goal.isAbout(packageCode);
    }

    private Refusal refusalBy(TrackedGoal goal) {
        if (goal.isDropped()) {
            return Refusal.GOAL_DROPPED;
        }
        if (!goal.isMeasuredIn(unit)) {
            return Refusal.UNIT_DIFFERS;
        }
        if (direction != null && direction != goal.line().direction()) {
            return Refusal.DIRECTION_DIFFERS;
        }
        if (packageCode != null && goal.packageCode() != null && !goal.isAbout(packageCode)) {
            return Refusal.PACKAGE_DIFFERS;
        }
        return measuredOn.isBefore(goal.line().baselineDate()) ? Refusal.BEFORE_BASELINE : null;
    }

    void replaceBy(Measurement successor) {
        state = State.REPLACED;
        refusal = null;
        replacedBy = successor.id;
    }

    void withdraw() {
        state = State.WITHDRAWN;
        refusal = null;
        replacedBy = null;
    }

    /** Only its source corrects or takes back a measurement, and only one that was not corrected or taken back yet. */
    void mustBeChangedHere() {
        if (sourceKind != SourceKind.OWN) {
            throw DomainException.conflict(new Text(
                    "Deze meting komt uit een rapportage of scan; alleen daar is zij te corrigeren.",
                    "This measurement comes from a report or a scan; only there it can be corrected."));
        }
        if (!state.isJudged()) {
            throw DomainException.conflict(new Text(
                    "Deze meting is al eerder gecorrigeerd of ingetrokken.",
                    "This measurement was corrected or withdrawn before."));
        }
    }

    boolean isOf(Source source, Source.Figure figure) {
        return sourceVersion == source.version() && subject().equals(Subject.of(figure.kpiId(), source.packageCode()));
    }

    Subject subject() {
        return Subject.of(kpiId, packageCode);
    }

    boolean counts() {
        return state == State.ACCEPTED;
    }

    UUID id() {
        return id;
    }

    UUID goalId() {
        return goalId;
    }

    SourceKind sourceKind() {
        return sourceKind;
    }

    UUID sourceId() {
        return sourceId;
    }

    long sourceVersion() {
        return sourceVersion;
    }

    UUID kpiId() {
        return kpiId;
    }

    BigDecimal value() {
        return value;
    }

    String unit() {
        return unit;
    }

    LocalDate measuredOn() {
        return measuredOn;
    }

    Instant knownAt() {
        return knownAt;
    }

    String note() {
        return note;
    }

    State state() {
        return state;
    }

    Refusal refusal() {
        return refusal;
    }

    UUID replacedBy() {
        return replacedBy;
    }

    long version() {
        return version;
    }
}

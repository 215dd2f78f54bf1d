package nl.buyergroup.ambition.goal;

import jakarta.persistence.Embedded;
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
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One measured value of a goal and where it comes from. What it says never changes; only whether it counts does. */
@Entity
public class Measurement {
    /** Whether a measurement counts; one that was replaced or withdrawn stays readable. */
    @Schema(name = "MeasurementState")
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
     * Which part of its source a measurement comes from: a KPI of a report, or a package of a scan. The package of a
     * report is left out, for the first reports were kept without it.
     */
    public record Subject(UUID kpiId, String packageCode) {
        static Subject of(UUID kpiId, String packageCode) {
            return new Subject(kpiId, kpiId == null ? packageCode : null);
        }
    }

    /** The last one counts. Depends only on what the sources say, never on the order in which it arrived here. */
    static final Comparator<Measurement> IN_TIME = Comparator.comparing(Measurement::measuredOn)
            .thenComparing(Measurement::sourceKind)
            .thenComparing(Measurement::knownAt)
            .thenComparing(Measurement::sourceId)
            .thenComparing(Measurement::kpiId, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Id
    private UUID id;

    @Embedded
    private Source source;

    @Embedded
    private Figure figure;

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

    /** Of another service. */
    public Measurement(Source source, Figure figure) {
        this(Ids.next(), source, figure);
    }

    private Measurement(UUID id, Source source, Figure figure) {
        this.id = id;
        this.source = source;
        this.figure = figure;
    }

    /** Of the organisation itself. */
    static Measurement own(TrackedGoal goal, MeasurementContent content, String recordedBy, Clock clock) {
        content.mustFit(goal, clock);
        var id = Ids.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var own = new Measurement(
                id,
                new Source(SourceKind.OWN, id, 0, content.measuredOn(), now, null),
                new Figure(null, goal.id(), goal.unit(), null, content.value()));
        own.note = content.note();
        own.recordedBy = recordedBy;
        return own;
    }

    /** @param goal as it is in force; null while no adopted version has it */
    public void judge(TrackedGoal goal) {
        if (goal != null && !goal.isDropped() && isOfAPackageBeside(goal)) {
            withdraw();
            return;
        }
        refusal = goal == null ? Refusal.WHEEL_NOT_ADOPTED : refusalBy(goal);
        state = refusal == null ? State.ACCEPTED : State.REFUSED;
        replacedBy = null;
    }

    /** A scan measures all packages; what it says of another one was never meant for the goal. */
    private boolean isOfAPackageBeside(TrackedGoal goal) {
        return source.kind() == SourceKind.FOOTPRINT && !goal.isAbout(source.packageCode());
    }

    private Refusal refusalBy(TrackedGoal goal) {
        if (goal.isDropped()) {
            return Refusal.GOAL_DROPPED;
        }
        if (!goal.isMeasuredIn(figure.unit())) {
            return Refusal.UNIT_DIFFERS;
        }
        if (figure.direction() != null && figure.direction() != goal.line().direction()) {
            return Refusal.DIRECTION_DIFFERS;
        }
        if (isOfAnotherPackage(goal)) {
            return Refusal.PACKAGE_DIFFERS;
        }
        return measuredOn().isBefore(goal.line().baselineDate()) ? Refusal.BEFORE_BASELINE : null;
    }

    private boolean isOfAnotherPackage(TrackedGoal goal) {
        return source.packageCode() != null && goal.packageCode() != null && !goal.isAbout(source.packageCode());
    }

    public void replaceBy(Measurement successor) {
        state = State.REPLACED;
        refusal = null;
        replacedBy = successor.id;
    }

    public void withdraw() {
        state = State.WITHDRAWN;
        refusal = null;
        replacedBy = null;
    }

    /** Only its source corrects or takes back a measurement, and only one that was not corrected or taken back yet. */
    void mustBeChangedHere() {
        if (source.kind() != SourceKind.OWN) {
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

    /** Whether it was read from the same part of the same version of a source, for the same goal. */
    public boolean repeats(Measurement other) {
        return sourceId().equals(other.sourceId())
                && sourceVersion() == other.sourceVersion()
                && goalId().equals(other.goalId())
                && subject().equals(other.subject());
    }

    public Subject subject() {
        return Subject.of(figure.kpiId(), source.packageCode());
    }

    public boolean counts() {
        return state == State.ACCEPTED;
    }

    public UUID id() {
        return id;
    }

    public UUID goalId() {
        return figure.goalId();
    }

    public SourceKind sourceKind() {
        return source.kind();
    }

    public UUID sourceId() {
        return source.id();
    }

    public long sourceVersion() {
        return source.version();
    }

    public UUID kpiId() {
        return figure.kpiId();
    }

    public BigDecimal value() {
        return figure.value();
    }

    public String unit() {
        return figure.unit();
    }

    public LocalDate measuredOn() {
        return source.measuredOn();
    }

    public Instant knownAt() {
        return source.knownAt();
    }

    String note() {
        return note;
    }

    public State state() {
        return state;
    }

    public Refusal refusal() {
        return refusal;
    }

    public UUID replacedBy() {
        return replacedBy;
    }

    long version() {
        return version;
    }
}

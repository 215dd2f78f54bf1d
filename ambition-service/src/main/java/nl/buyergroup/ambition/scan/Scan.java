package nl.buyergroup.ambition.scan;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.Days;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Kind;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an organisation stands at one day; a table per kind, the answers in a column of the kind's own. */
@MappedSuperclass
public abstract class Scan<A extends Answer> {

    /** A completed scan never changes. */
    @Schema(name = "ScanState")
    public enum State {
        DRAFT,
        COMPLETED
    }

    /** What is fixed from the start. */
    public record Start(UUID organisationId, UUID wheelId, UUID copyOf, int questionSetVersion, Instant createdAt) {}

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID wheelId;
    private UUID copyOf;
    private int questionSetVersion;
    private LocalDate takenOn;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private Instant createdAt;
    private Instant completedAt;

    @Version
    private long version;

    protected Scan() {}

    protected Scan(Start start) {
        id = Ids.next();
        organisationId = start.organisationId();
        wheelId = start.wheelId();
        copyOf = start.copyOf();
        questionSetVersion = start.questionSetVersion();
        createdAt = start.createdAt().truncatedTo(ChronoUnit.MILLIS);
    }

    public abstract List<A> answers();

    protected abstract void keep(List<A> answers);

    /** Everything that is still missing before this scan can be completed. */
    protected abstract List<Reason> missing(QuestionSet set);

    /** How each item and outcome stands, to be compared with another scan of this kind. */
    public abstract List<Standing> standings(QuestionSet set);

    public void rewrite(LocalDate date, List<A> news, QuestionSet set, Clock clock) {
        mustBeDraft();
        Days.mustHaveCome("takenOn", date, clock);
        mustFit(set, news);
        takenOn = date;
        keep(List.copyOf(news));
    }

    /** For a kind whose answers are not one to an item. */
    protected void mustFit(QuestionSet set, List<A> news) {
        AnswerCheck.mustFit(set, news);
    }

    public void complete(QuestionSet set, Clock clock) {
        mustBeDraft();
        var missing = missing(set);
        if (!missing.isEmpty()) {
            throw new DomainException(Kind.CONFLICT, missing);
        }
        state = State.COMPLETED;
        completedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What a repeat over a newer question set can start from. */
    List<A> answersTo(QuestionSet newer) {
        return answers().stream().filter(answer -> newer.asks(answer.code())).toList();
    }

    public void mustBeDraft() {
        if (isCompleted()) {
            throw DomainException.conflict(new Text(
                    "Deze scan is afgerond en verandert niet meer.",
                    "This scan is completed and does not change any more."));
        }
    }

    void mustBeCompleted() {
        if (!isCompleted()) {
            throw DomainException.conflict(
                    new Text("Alleen afgeronde scans zijn te vergelijken.", "Only completed scans can be compared."));
        }
    }

    public boolean isCompleted() {
        return state == State.COMPLETED;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID wheelId() {
        return wheelId;
    }

    public UUID copyOf() {
        return copyOf;
    }

    public int questionSetVersion() {
        return questionSetVersion;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public State state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant completedAt() {
        return completedAt;
    }

    public long version() {
        return version;
    }
}

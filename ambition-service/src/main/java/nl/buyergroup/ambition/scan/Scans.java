package nl.buyergroup.ambition.scan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.buyergroup.ambition.learned.organisation.Organisations;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.version.WheelRemoval;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;

/** What the repositories of all kinds of scans share; each kind gives its name, its entity and its view. */
public abstract class Scans<S extends Scan<A>, A extends Answer, V> implements PanacheRepositoryBase<S, UUID> {
    /** PostgreSQL compares identifiers byte by byte: nothing comes after this one. */
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    Organisations organisations;

    @Inject
    ValueWheels wheels;

    @Inject
    QuestionSets sets;

    @Inject
    Caller caller;

    @Inject
    Idempotency idempotency;

    @Inject
    protected Clock clock;

    /** The kind of question set that this kind answers. */
    protected abstract String kind();

    protected abstract S begin(Scan.Start start);

    protected abstract V view(S scan, QuestionSet set);

    /** Called on completion, for a kind that keeps more than its answers. */
    protected void complete(S scan, QuestionSet set) {
        scan.complete(set, clock);
    }

    @Transactional
    public V create(NewScan<A> request) {
        return create(request, request, scan -> {});
    }

    /** For a kind that starts with more than its answers; all that was sent decides whether a request is a repetition. */
    protected V create(Object sent, NewScan<A> request, Consumer<S> beginning) {
        caller.mustBe("member");
        return show(own(idempotency.once(List.of(kind(), sent), () -> start(request, beginning))));
    }

    private UUID start(NewScan<A> request, Consumer<S> beginning) {
        organisations.mustBeActiveMember(caller.organisation());
        var former = Optional.ofNullable(request.copyOf()).map(this::former);
        var set = sets.newest(kind());
        var scan = begin(new Scan.Start(
                caller.organisation(), wheelId(request, former), request.copyOf(), set.version(), clock.instant()));
        beginning.accept(scan);
        scan.rewrite(request.takenOn(), answers(request, former, set), set, clock);
        persist(scan);
        flush();
        return scan.id();
    }

    private S former(UUID id) {
        return findByIdOptional(id)
                .filter(scan -> caller.actsFor(scan.organisationId()) && scan.isCompleted())
                .orElseThrow(() -> DomainException.invalid(
                        "copyOf",
                        new Text(
                                "is geen afgeronde scan van deze soort van uw organisatie",
                                "is not a completed scan of this kind of your organisation")));
    }

    /** A repeat stays in the series of the former one, unless it says otherwise. */
    private UUID wheelId(NewScan<A> request, Optional<S> former) {
        if (request.wheelId() == null) {
            return former.map(Scan::wheelId).orElse(null);
        }
        return wheels.findByIdOptional(request.wheelId())
                .filter(wheel -> caller.actsFor(wheel.organisationId()))
                .orElseThrow(() -> DomainException.invalid(
                        "wheelId", new Text("is geen wiel van uw organisatie", "is not a wheel of your organisation")))
                .id();
    }

    private List<A> answers(NewScan<A> request, Optional<S> former, QuestionSet set) {
        if (request.answers() != null) {
            return request.answers();
        }
        return former.map(scan -> scan.answersTo(set)).orElse(List.of());
    }

    /** A wheel that has a series of scans stays. */
    protected void guard(@Observes WheelRemoval removal) {
        if (count("wheelId", removal.wheelId()) > 0) {
            throw DomainException.conflict(new Text(
                    "Voor dit wiel zijn scans gedaan; het wiel blijft.", "Scans were taken for this wheel; it stays."));
        }
    }

    /** The caller's own scan; a stranger's does not exist. */
    public S own(UUID id) {
        var scan = findByIdOptional(id).orElseThrow(DomainException::notFound);
        caller.mustActFor(scan.organisationId());
        return scan;
    }

    @Transactional
    public V get(UUID id) {
        return show(own(id));
    }

    /** The caller's own scans, the one that was recorded last first. */
    @Transactional
    public List<V> list(UUID wheelId, Page.Request page) {
        var before = page.cursor == null ? LAST : page.cursor;
        var found = wheelId == null
                ? find("organisationId = ?1 and id < ?2 order by id desc", caller.organisation(), before)
                : find(
                        "organisationId = ?1 and id < ?2 and wheelId = ?3 order by id desc",
                        caller.organisation(),
                        before,
                        wheelId);
        return found.range(0, page.fetch() - 1).stream().map(this::show).toList();
    }

    /** The completed scan of an organisation that tells how it stands now. */
    public Optional<S> latest(UUID organisation) {
        return find(
                        "organisationId = ?1 and state = ?2 order by takenOn desc, id desc",
                        organisation,
                        Scan.State.COMPLETED)
                .range(0, 0)
                .firstResultOptional();
    }

    @Transactional
    public V rewrite(UUID id, Revision seen, ScanContent<A> content) {
        return change(id, seen, scan -> scan.rewrite(content.takenOn(), content.answers(), setOf(scan), clock));
    }

    @Transactional
    public V complete(UUID id, Revision seen) {
        return show(own(idempotency.once(List.of(id, "completion"), () -> {
            change(id, seen, scan -> complete(scan, setOf(scan)));
            return id;
        })));
    }

    @Transactional
    public void remove(UUID id, Revision seen) {
        delete(changeable(id, seen));
    }

    protected V change(UUID id, Revision seen, Consumer<S> change) {
        var scan = changeable(id, seen);
        change.accept(scan);
        flush();
        return show(scan);
    }

    private S changeable(UUID id, Revision seen) {
        var scan = own(id);
        organisations.mustBeActiveMember(caller.organisation());
        Revision.require(seen, scan.version());
        scan.mustBeDraft();
        return scan;
    }

    @Transactional
    public Comparison compare(UUID id, UUID with) {
        var both = inTime(id, with);
        return compare(both.get(0), both.get(1));
    }

    protected Comparison compare(S was, S is) {
        return Comparison.of(was, was.standings(setOf(was)), is, is.standings(setOf(is)), setOf(is));
    }

    /** Two completed scans of the caller, the earlier first. */
    protected List<S> inTime(UUID id, UUID with) {
        var both = Stream.of(own(id), own(with))
                .sorted(Comparator.comparing((S scan) -> scan.takenOn()).thenComparing(Scan::id))
                .toList();
        both.forEach(Scan::mustBeCompleted);
        return both;
    }

    protected QuestionSet setOf(S scan) {
        return sets.get(kind(), scan.questionSetVersion());
    }

    private V show(S scan) {
        return view(scan, setOf(scan));
    }
}

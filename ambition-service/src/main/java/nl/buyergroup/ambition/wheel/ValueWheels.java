package nl.buyergroup.ambition.wheel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.buyergroup.ambition.learned.organisation.Organisations;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.ambition.wheel.content.QualitativeGoalContent;
import nl.buyergroup.ambition.wheel.content.ThemeContent;
import nl.buyergroup.ambition.wheel.content.WheelRevision;
import nl.buyergroup.ambition.wheel.content.WheelRevisions;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;

@ApplicationScoped
public class ValueWheels implements PanacheRepositoryBase<ValueWheel, UUID> {
    /** A part that a wheel got, and the wheel with it. */
    record Added(UUID id, WheelView wheel) {}

    /** A goal that a wheel has now, in its draft or, without one, in its adopted version. */
    public record GoalOf(ValueWheel wheel, Goal goal) {
        static Stream<GoalOf> all(ValueWheel wheel) {
            return wheel.content().goals().stream().map(goal -> new GoalOf(wheel, goal));
        }

        public UUID id() {
            return goal.id();
        }
    }

    @Inject
    Organisations organisations;

    @Inject
    WheelRevisions revisions;

    @Inject
    Caller caller;

    @Inject
    Idempotency idempotency;

    @Inject
    Event<GoalChange> goalChanges;

    @Inject
    Clock clock;

    @Transactional
    WheelView create(WheelText.NewWheel request) {
        return create(request, () -> {
            var parent = request.parentId() == null ? null : mustFind(request.parentId());
            return new ValueWheel(caller.organisation(), request.level(), request.text(), parent, clock);
        });
    }

    /** Starts a wheel that says all that came from elsewhere, or none of it. */
    @Transactional
    public WheelView create(Proposal proposal) {
        return create(proposal.fingerprint(), () -> {
            var wheel = new ValueWheel(caller.organisation(), proposal.level(), proposal.text(), null, clock);
            new Replacement(wheel, proposal, goalChanges::fire, clock).make();
            return wheel;
        });
    }

    private WheelView create(Object request, Supplier<ValueWheel> start) {
        return view(idempotency.once(request, () -> {
            organisations.mustBeActiveMember(caller.organisation());
            var wheel = start.get();
            persist(wheel);
            keep(wheel);
            return wheel.id();
        }));
    }

    /** Makes a draft say all that came from elsewhere, or none of it. */
    @Transactional
    public WheelView replace(UUID id, Revision seen, Proposal proposal) {
        return change(id, seen, wheel -> new Replacement(wheel, proposal, goalChanges::fire, clock).make());
    }

    private void keep(ValueWheel wheel) {
        flush();
        revisions.keep(new WheelRevision(
                new WheelRevision.Key(wheel.id(), wheel.version()),
                wheel.isAdopted() ? wheel.number() : null,
                wheel.content(),
                wheel.boardName(),
                wheel.changedAt(),
                caller.subject()));
    }

    /** A wheel of the caller's organisation that can be followed. */
    public Parent mustFind(UUID parentId) {
        var parent = find("id = ?1 and organisationId = ?2", parentId, caller.organisation())
                .firstResultOptional()
                .orElseThrow(() -> DomainException.invalid(
                        "parentId",
                        new Text("is geen wiel van uw organisatie", "is not a wheel of your organisation")));
        return inForce(parent)
                .orElseThrow(() -> DomainException.conflict(new Text(
                        "Het bovenliggende wiel is nog niet vastgesteld; stel het eerst vast.",
                        "The wheel above is not adopted yet; adopt it first.")));
    }

    private Optional<Parent> inForce(ValueWheel wheel) {
        return Optional.ofNullable(wheel.numberInForce())
                .map(number -> new Parent(
                        wheel.id(),
                        wheel.level(),
                        number,
                        revisions.mustBeAdopted(wheel.id(), number).content()));
    }

    /** The wheel above a wheel, as it is in force; null without one. */
    public Parent parentOf(ValueWheel wheel) {
        return Optional.ofNullable(wheel.parentId())
                .map(this::findById)
                .flatMap(this::inForce)
                .orElse(null);
    }

    /** The caller's own wheel; a stranger's does not exist. */
    public ValueWheel own(UUID id) {
        return own(findByIdOptional(id));
    }

    /** The same, and whoever else wants to change it or what hangs on it waits. */
    public ValueWheel ownLocked(UUID id) {
        return own(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private ValueWheel own(Optional<ValueWheel> found) {
        var wheel = found.orElseThrow(DomainException::notFound);
        caller.mustActFor(wheel.organisationId());
        return wheel;
    }

    @Transactional
    public WheelView view(UUID id) {
        return WheelView.from(own(id));
    }

    /** Columns alone: what a wheel says is not read to tell that it is there. */
    @Transactional
    List<WheelView.Summary> list(WheelView.Filter filter, Page.Request page) {
        return getEntityManager()
                .createQuery(
                        """
                        select id, level, title, parentId, number, numberInForce, state, changedAt, adoptedAt
                        from ValueWheel wheel
                        where organisationId = :organisation and id > :after and state in :states and level in :levels
                            and (:behindParent = false or exists (select 1 from ValueWheel above
                                where above.id = wheel.parentId and above.numberInForce > wheel.parentNumber))
                        order by id
                        """,
                        WheelView.Summary.class)
                .setParameter("organisation", caller.organisation())
                .setParameter("after", page.after())
                .setParameter("states", filter.states())
                .setParameter("levels", filter.levels())
                .setParameter("behindParent", filter.behindParent())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    @Transactional
    WheelView describe(UUID id, Revision seen, WheelText text) {
        return change(id, seen, wheel -> wheel.describe(text, clock));
    }

    @Transactional
    WheelView commit(UUID id, Revision seen, BoardCommitment commitment) {
        return change(id, seen, wheel -> wheel.commit(commitment, clock));
    }

    @Transactional
    Added addTheme(UUID id, Revision seen, ThemeContent content) {
        return add(id, seen, content, wheel -> wheel.addTheme(content, clock));
    }

    @Transactional
    WheelView changeTheme(UUID id, Revision seen, UUID themeId, ThemeContent content) {
        return change(id, seen, wheel -> wheel.changeTheme(themeId, content, clock));
    }

    @Transactional
    WheelView removeTheme(UUID id, Revision seen, UUID themeId) {
        return change(id, seen, wheel -> wheel.removeTheme(themeId, clock));
    }

    @Transactional
    Added addGoal(UUID id, Revision seen, GoalContent content) {
        return add(id, seen, content, wheel -> wheel.addGoal(content, clock));
    }

    @Transactional
    WheelView changeGoal(UUID id, Revision seen, UUID goalId, GoalContent content) {
        return change(id, seen, wheel -> {
            wheel.changeGoal(goalId, content, clock);
            goalChanges.fire(new GoalChange(goalId, content));
        });
    }

    @Transactional
    WheelView removeGoal(UUID id, Revision seen, UUID goalId) {
        return change(id, seen, wheel -> {
            wheel.removeGoal(goalId, clock);
            goalChanges.fire(new GoalChange(goalId, null));
        });
    }

    @Transactional
    Added addQualitativeGoal(UUID id, Revision seen, QualitativeGoalContent content) {
        return add(id, seen, content, wheel -> wheel.addQualitativeGoal(content, clock));
    }

    @Transactional
    WheelView changeQualitativeGoal(UUID id, Revision seen, UUID goalId, QualitativeGoalContent content) {
        return change(id, seen, wheel -> wheel.changeQualitativeGoal(goalId, content, clock));
    }

    @Transactional
    WheelView removeQualitativeGoal(UUID id, Revision seen, UUID goalId) {
        return change(id, seen, wheel -> wheel.removeQualitativeGoal(goalId, clock));
    }

    /** Changes the caller's own wheel, unless it is another by now than the caller saw. */
    @Transactional
    public WheelView change(UUID id, Revision seen, Consumer<ValueWheel> change) {
        var wheel = changing(id, seen);
        change.accept(wheel);
        keep(wheel);
        return WheelView.from(wheel);
    }

    /** The same; again with the same {@code Idempotency-Key} it answers with the wheel as it is. */
    @Transactional
    public WheelView changeOnce(UUID id, Revision seen, Object request, Consumer<ValueWheel> change) {
        return add(id, seen, request, wheel -> {
                    change.accept(wheel);
                    return id;
                })
                .wheel();
    }

    private Added add(UUID id, Revision seen, Object request, Function<ValueWheel, UUID> addition) {
        var added = idempotency.once(List.of(id, request), () -> {
            var wheel = changing(id, seen);
            var partId = addition.apply(wheel);
            keep(wheel);
            return partId;
        });
        return new Added(added, view(id));
    }

    /** Editors wait for each other, so that the second one is told what the first one changed. */
    public ValueWheel changing(UUID id, Revision seen) {
        var wheel = ownLocked(id);
        organisations.mustBeActiveMember(caller.organisation());
        Revision.require(
                seen,
                wheel.version(),
                then -> revisions.changesSince(new WheelRevision.Key(id, then), wheel.content()));
        return wheel;
    }

    /** Erases who stood for the board, in all versions: the role and the date stay. */
    @Transactional
    WheelView eraseBoardName(UUID id, Revision seen) {
        var wheel = ownLocked(id);
        Revision.require(seen, wheel.version());
        wheel.eraseBoardName(clock);
        flush();
        revisions.eraseBoardName(id);
        return WheelView.from(wheel);
    }

    /** Those of the named goals that wheels of this organisation have now, in a fixed order. */
    public List<GoalOf> goals(UUID organisation, Collection<UUID> ids) {
        return getSession()
                .createNativeQuery(
                        "select * from value_wheel where organisation_id = :organisation"
                                + " and jsonb_exists_any(goal_ids, cast(:ids as text[]))",
                        ValueWheel.class)
                .setParameter("organisation", organisation)
                .setParameter("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .getResultStream()
                .flatMap(GoalOf::all)
                .filter(goal -> ids.contains(goal.id()))
                .sorted(Comparator.comparing(GoalOf::id))
                .toList();
    }

    /** A page of the goals that the caller's own wheel has now. */
    public List<GoalOf> goals(UUID wheelId, Page.Request page) {
        return GoalOf.all(own(wheelId))
                .filter(goal -> goal.id().compareTo(page.after()) > 0)
                .sorted(Comparator.comparing(GoalOf::id))
                .limit(page.fetch())
                .toList();
    }

    /**
     * The goals of an organisation by the package that they are about: of its wheels as they are now, and those in force
     * that the draft of a next version may have dropped.
     */
    public Map<String, List<UUID>> goalsByPackage(UUID organisation) {
        return getSession()
                .createNativeQuery(
                        """
                        select distinct goal ->> 'packageCode' as code, cast(goal ->> 'id' as uuid) as id
                        from value_wheel wheel
                        left join wheel_revision adopted
                            on adopted.wheel_id = wheel.id and adopted.number = wheel.number_in_force
                        cross join lateral (
                            select jsonb_array_elements(wheel.content -> 'goals')
                            union all select jsonb_array_elements(adopted.content -> 'goals')
                            where wheel.number > wheel.number_in_force) as goals (goal)
                        where wheel.organisation_id = :organisation and goal ->> 'packageCode' is not null
                        order by id
                        """,
                        Tuple.class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .collect(groupingBy(
                        goal -> goal.get("code", String.class), mapping(goal -> goal.get("id", UUID.class), toList())));
    }
}

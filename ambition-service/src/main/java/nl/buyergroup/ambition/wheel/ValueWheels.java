package nl.buyergroup.ambition.wheel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.buyergroup.ambition.learned.organisation.Organisations;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.platform.text.Turns;

@ApplicationScoped
public class ValueWheels implements PanacheRepositoryBase<ValueWheel, UUID> {
    @Inject
    Organisations organisations;

    @Inject
    WheelRevisions revisions;

    @Inject
    Caller caller;

    @Inject
    Idempotency idempotency;

    @Inject
    Turns turns;

    @Inject
    Outbox outbox;

    @Inject
    Event<Adoption> adoptions;

    @Inject
    Event<GoalChange> goalChanges;

    @Inject
    Event<WheelRemoval> removals;

    @Inject
    Clock clock;

    @Transactional
    WheelView create(ValueWheelResource.NewWheel request) {
        return view(idempotency.once(request, () -> {
            organisations.mustBeActiveMember(caller.organisation());
            var parent = request.parentId() == null ? null : mustFind(request.parentId());
            var wheel = new ValueWheel(caller.organisation(), request.level(), request.text(), parent, clock);
            persist(wheel);
            keep(wheel);
            return wheel.id();
        }));
    }

    /** Starts a wheel that says all that came from elsewhere, or none of it. */
    @Transactional
    public WheelView create(Proposal proposal) {
        return view(idempotency.once(proposal.fingerprint(), () -> {
            organisations.mustBeActiveMember(caller.organisation());
            var wheel = new ValueWheel(caller.organisation(), proposal.level(), proposal.text(), null, clock);
            new Replacement(wheel, proposal, goalChanges::fire, clock).make();
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
        revisions.keep(wheel);
    }

    /** A wheel of the caller's organisation that can be followed. */
    private Parent mustFind(UUID parentId) {
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
    Parent parentOf(ValueWheel wheel) {
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

    List<ValueWheel> list(ValueWheelResource.Filter filter, Page.Request page) {
        return find(
                        "from ValueWheel w where organisationId = ?1 and id > ?2 and state in ?3 and level in ?4"
                                + " and (?5 = false or exists (select 1 from ValueWheel p where p.id = w.parentId"
                                + " and p.numberInForce > w.parentNumber)) order by id",
                        caller.organisation(),
                        page.after(),
                        filter.states(),
                        filter.levels(),
                        filter.behindParent())
                .range(0, page.fetch() - 1)
                .list();
    }

    @Transactional
    WheelView change(UUID id, Revision seen, Consumer<ValueWheel> change) {
        var wheel = changing(id, seen);
        change.accept(wheel);
        keep(wheel);
        return WheelView.from(wheel);
    }

    /** Editors wait for each other, so that the second one is told what the first one changed. */
    private ValueWheel changing(UUID id, Revision seen) {
        var wheel = ownLocked(id);
        organisations.mustBeActiveMember(caller.organisation());
        Revision.require(seen, wheel.version(), then -> revisions.changesSince(wheel, then));
        return wheel;
    }

    /** Adds a part of the wheel; the same request with the same key adds it once. */
    @Transactional
    UUID add(UUID id, Revision seen, Object request, Function<ValueWheel, UUID> addition) {
        return idempotency.once(List.of(id, request), () -> {
            var wheel = changing(id, seen);
            var added = addition.apply(wheel);
            keep(wheel);
            return added;
        });
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
    WheelView follow(UUID id, Revision seen, UUID parentId) {
        takeTurns();
        return change(id, seen, wheel -> {
            var parent = parentId.equals(id) ? null : mustFind(parentId);
            if (parent == null || isUnder(wheel, parent.id())) {
                throw DomainException.invalid(
                        "parentId", new Text("is dit wiel of ligt eronder", "is this wheel or lies below it"));
            }
            wheel.follow(parent, clock);
        });
    }

    /** Those who change what is above what wait for each other, else two changes could close a circle together. */
    private void takeTurns() {
        turns.take("parents of " + caller.organisation());
    }

    private boolean isUnder(ValueWheel wheel, UUID above) {
        var at = above;
        while (at != null && !at.equals(wheel.id())) {
            at = findById(at).parentId();
        }
        return at != null;
    }

    @Transactional
    WheelView adopt(UUID id, Revision seen) {
        add(id, seen, "adoption", wheel -> {
            wheel.adopt(parentOf(wheel), clock);
            flush();
            adoptions.fire(Adoption.of(wheel));
            outbox.append(WheelEvents.ADOPTED, wheel.id(), wheel.version(), WheelEvents.Adopted.from(wheel));
            return wheel.id();
        });
        return view(id);
    }

    @Transactional
    WheelView open(UUID id, Revision seen) {
        add(id, seen, "version", wheel -> {
            wheel.open(clock);
            return wheel.id();
        });
        return view(id);
    }

    /** Drops a draft: that of a next version brings back the one in force, a first one is gone. */
    @Transactional
    void drop(UUID id, Revision seen) {
        takeTurns();
        var wheel = changing(id, seen);
        wheel.mustBeDraft();
        if (wheel.numberInForce() == null) {
            removals.fire(new WheelRemoval(id));
            revisions.forget(id);
            delete(wheel);
        } else {
            var inForce = revisions.mustBeAdopted(id, wheel.numberInForce());
            mustNotCloseACircle(wheel, inForce.content().parentId());
            wheel.restore(inForce.content(), inForce.boardName(), clock);
            flush();
        }
    }

    private void mustNotCloseACircle(ValueWheel wheel, UUID parentInForce) {
        if (isUnder(wheel, parentInForce)) {
            throw DomainException.conflict(new Text(
                    "Het wiel dat dit wiel weer zou volgen, ligt er nu onder.",
                    "The wheel that this one would follow again now lies below it."));
        }
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

    /** Those of the named goals that are of this organisation, each with its wheel, in a fixed order. */
    public List<Goal> goals(UUID organisation, Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "from Goal goal join fetch goal.wheel where goal.id in :ids"
                                + " and goal.wheel.organisationId = :organisation order by goal.id",
                        Goal.class)
                .setParameter("ids", ids)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** A page of the goals of the caller's own wheel. */
    public List<Goal> goals(UUID wheelId, Page.Request page) {
        return getEntityManager()
                .createQuery("from Goal where wheel = :wheel and id > :after order by id", Goal.class)
                .setParameter("wheel", own(wheelId))
                .setParameter("after", page.after())
                .setMaxResults(page.fetch())
                .getResultList();
    }
}

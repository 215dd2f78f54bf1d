package nl.buyergroup.ambition.wheel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.buyergroup.ambition.organisation.Organisations;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;

@ApplicationScoped
public class ValueWheels implements PanacheRepositoryBase<ValueWheel, UUID> {
    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Idempotency idempotency;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    WheelView create(ValueWheelResource.NewWheel request) {
        return view(idempotency.once(request, () -> {
            organisations.mustBeActiveMember(caller.organisation());
            var wheel = new ValueWheel(
                    caller.organisation(), request.level(), request.text(), parent(request.parentId()), clock);
            persist(wheel);
            flush();
            return wheel.id();
        }));
    }

    private ValueWheel parent(UUID id) {
        if (id == null) {
            return null;
        }
        return find("id = ?1 and organisationId = ?2", id, caller.organisation())
                .firstResultOptional()
                .orElseThrow(() -> DomainException.invalid(
                        "parentId", "is not a wheel of your organisation", "is geen wiel van uw organisatie"));
    }

    /** The caller's own wheel; a stranger's does not exist. */
    public ValueWheel own(UUID id) {
        var wheel = findByIdOptional(id).orElseThrow(DomainException::notFound);
        caller.mustActFor(wheel.organisationId());
        return wheel;
    }

    @Transactional
    public WheelView view(UUID id) {
        return WheelView.from(own(id));
    }

    List<ValueWheel> list(ValueWheel.State state, Page.Request page) {
        var states = state == null ? List.of(ValueWheel.State.values()) : List.of(state);
        return find(
                        "organisationId = ?1 and id > ?2 and state in ?3 order by id",
                        caller.organisation(),
                        page.after(),
                        states)
                .range(0, page.fetch() - 1)
                .list();
    }

    @Transactional
    WheelView change(UUID id, Revision seen, Consumer<ValueWheel> change) {
        var wheel = own(id);
        Revision.require(seen, wheel.version());
        change.accept(wheel);
        flush();
        return WheelView.from(wheel);
    }

    /** Adds a part of the wheel; the same request with the same key adds it once. */
    @Transactional
    UUID add(UUID id, Revision seen, Object request, Function<ValueWheel, UUID> addition) {
        return idempotency.once(List.of(id, request), () -> {
            var wheel = own(id);
            Revision.require(seen, wheel.version());
            var added = addition.apply(wheel);
            flush();
            return added;
        });
    }

    @Transactional
    WheelView adopt(UUID id, Revision seen) {
        add(id, seen, "adoption", wheel -> {
            wheel.adopt(clock);
            flush();
            outbox.append(WheelEvents.ADOPTED, wheel.id(), wheel.version(), WheelEvents.Adopted.from(wheel));
            return wheel.id();
        });
        return view(id);
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

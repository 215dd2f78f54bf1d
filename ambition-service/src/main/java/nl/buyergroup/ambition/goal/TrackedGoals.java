package nl.buyergroup.ambition.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.ValueWheels.GoalOf;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.version.Adoption;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.text.Turns;

@ApplicationScoped
public class TrackedGoals implements PanacheRepositoryBase<TrackedGoal, UUID> {
    @Inject
    Turns turns;

    @Inject
    Outbox outbox;

    @Inject
    ValueWheels wheels;

    @Inject
    Caller caller;

    /**
     * Lets adoptions and news of one organisation wait for each other: else a report that arrives while its goal is
     * being adopted would neither find the goal nor be found by it.
     */
    public void takeTurns(UUID organisation) {
        turns.take("progress of " + organisation);
    }

    /** The goals that a version of a wheel has or had, locked until the transaction ends. */
    public List<TrackedGoal> movingOf(UUID wheelId) {
        return find("wheelId = ?1 order by id", wheelId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The goals of the version that is in force from now on; those that it no longer has are dropped. */
    public List<TrackedGoal> follow(Adoption adoption, List<TrackedGoal> before) {
        var known = byId(before);
        var inForce = adoption.content().goals().stream()
                .map(goal -> follow(adoption, goal, known))
                .toList();
        known.values().stream().filter(goal -> !inForce.contains(goal)).forEach(TrackedGoal::drop);
        return inForce;
    }

    private TrackedGoal follow(Adoption adoption, Goal content, Map<UUID, TrackedGoal> known) {
        var goal = Optional.ofNullable(known.get(content.id()))
                .orElseGet(() -> new TrackedGoal(content.id(), adoption.wheelId(), adoption.organisationId()));
        goal.follow(adoption.number(), content);
        persist(goal);
        return goal;
    }

    /** Those of the named goals that are or were in force for an organisation, locked until the transaction ends. */
    public List<TrackedGoal> moving(UUID organisation, Collection<UUID> ids) {
        return find("organisationId = ?1 and id in ?2 order by id", organisation, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The goals in force of these packages that are measured in this unit, and the named ones; locked likewise. */
    public List<TrackedGoal> moving(UUID organisation, String unit, Collection<String> packages, Collection<UUID> ids) {
        return find(
                        "organisationId = ?1 and (unit = ?2 and packageCode in ?3 and dropped = false or id in ?4)"
                                + " order by id",
                        organisation,
                        unit,
                        packages,
                        ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** A goal of the caller's own organisation, in force or drafted; a stranger's does not exist. */
    public TrackedGoal own(UUID id) {
        return own(id, findByIdOptional(id));
    }

    /** The same, locked until the transaction ends. */
    TrackedGoal ownMoving(UUID id) {
        return own(id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private TrackedGoal own(UUID id, Optional<TrackedGoal> found) {
        return found.filter(goal -> caller.actsFor(goal.organisationId()))
                .or(() -> drafted(id))
                .orElseThrow(DomainException::notFound);
    }

    private Optional<TrackedGoal> drafted(UUID id) {
        return wheels.goals(caller.organisation(), List.of(id)).stream()
                .map(TrackedGoal::drafted)
                .findFirst();
    }

    /** After their measurements changed: each goal stands on the one that counts now, and others learn of it. */
    public void settle(Collection<TrackedGoal> moved) {
        flush();
        var news = moved.stream()
                .filter(goal -> !goal.isDropped() && goal.stand(counting(goal.id())))
                .toList();
        flush();
        news.forEach(this::tell);
    }

    /** Reads the measurements of the latest day only, however many there are. */
    private Optional<Measurement> counting(UUID goal) {
        return getEntityManager()
                .createQuery(
                        "from Measurement where figure.goalId = :goal and state = ACCEPTED and source.measuredOn ="
                                + " (select max(m.source.measuredOn) from Measurement m"
                                + " where m.figure.goalId = :goal and m.state = ACCEPTED)",
                        Measurement.class)
                .setParameter("goal", goal)
                .getResultStream()
                .max(Measurement.IN_TIME);
    }

    private void tell(TrackedGoal goal) {
        goal.standing()
                .map(standing -> ProgressEvents.Progressed.from(goal, standing))
                .ifPresentOrElse(
                        data -> append(ProgressEvents.PROGRESSED, goal, data),
                        () -> append(ProgressEvents.WITHDRAWN, goal, ProgressEvents.Withdrawn.from(goal)));
    }

    private void append(String type, TrackedGoal goal, Object data) {
        outbox.append(type, goal.id(), goal.version(), data);
    }

    /** A page of the goals of the caller's own wheel: those in force, and those that are drafted beside them. */
    public List<TrackedGoal> ofWheel(UUID wheelId, Page.Request page) {
        var all = wheels.goals(wheelId, page).stream().collect(Collectors.toMap(GoalOf::id, TrackedGoal::drafted));
        inForce(wheelId, page).forEach(goal -> all.put(goal.id(), goal));
        return all.values().stream()
                .sorted(Comparator.comparing(TrackedGoal::id))
                .limit(page.fetch())
                .toList();
    }

    private List<TrackedGoal> inForce(UUID wheelId, Page.Request page) {
        return find("wheelId = ?1 and dropped = false and id > ?2 order by id", wheelId, page.after())
                .range(0, page.fetch() - 1)
                .list();
    }

    private static Map<UUID, TrackedGoal> byId(List<TrackedGoal> goals) {
        return goals.stream().collect(Collectors.toMap(TrackedGoal::id, Function.identity()));
    }
}

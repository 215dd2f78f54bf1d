package nl.buyergroup.ambition.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.learned.organisation.Organisations;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;
import org.hibernate.Session;

@ApplicationScoped
public class Measurements implements PanacheRepositoryBase<Measurement, UUID> {
    private static final int SHOWN_PER_GOAL = 100;

    @Inject
    TrackedGoals goals;

    @Inject
    GoalProgresses progresses;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Idempotency idempotency;

    @Inject
    Clock clock;

    @Transactional
    MeasurementView record(UUID goalId, MeasurementContent content) {
        return view(goalId, idempotency.once(List.of(goalId, content), () -> keep(mustMove(goalId), content)
                .id()));
    }

    /** The goal in force, for its own organisation to move. Read only once it is ours: others may be moving it. */
    private TrackedGoal mustMove(UUID goalId) {
        var moving = goals.moving(goalId);
        progresses.own(goalId);
        organisations.mustBeActiveMember(caller.organisation());
        return moving.filter(TrackedGoal::isInForce)
                .orElseThrow(() -> DomainException.conflict(new Text(
                        "Dit doel staat niet in een versie van het wiel die geldt; alleen zo'n doel wordt gemeten.",
                        "No version of the wheel that is in force has this goal; only such a goal is measured.")));
    }

    private Measurement keep(TrackedGoal goal, MeasurementContent content) {
        var measurement = new Measurement(goal, content, caller.subject(), clock);
        mustBeTheOnlyOneOfItsDay(measurement);
        persist(measurement);
        goals.settle(List.of(goal));
        return measurement;
    }

    private void mustBeTheOnlyOneOfItsDay(Measurement measurement) {
        var sameDay = "goalId = ?1 and measuredOn = ?2 and sourceKind = OWN and state in (ACCEPTED, REFUSED)";
        if (count(sameDay, measurement.goalId(), measurement.measuredOn()) > 0) {
            throw DomainException.conflict(new Text(
                    "U legde al een meting van deze dag vast; corrigeer die.",
                    "You recorded a measurement of this day before; correct that one."));
        }
    }

    /** Puts another measurement in the place of one of the organisation itself. */
    @Transactional
    MeasurementView correct(UUID goalId, UUID id, Revision seen, MeasurementContent content) {
        var goal = mustMove(goalId);
        var old = changing(goalId, id, seen);
        old.withdraw();
        flush();
        var successor = keep(goal, content);
        old.replaceBy(successor);
        return MeasurementView.from(successor);
    }

    @Transactional
    void withdraw(UUID goalId, UUID id, Revision seen) {
        var goal = mustMove(goalId);
        changing(goalId, id, seen).withdraw();
        goals.settle(List.of(goal));
    }

    private Measurement changing(UUID goalId, UUID id, Revision seen) {
        var measurement = mustFind(goalId, id);
        Revision.require(seen, measurement.version());
        measurement.mustBeChangedHere();
        return measurement;
    }

    private Measurement mustFind(UUID goalId, UUID id) {
        return find("id = ?1 and goalId = ?2", id, goalId).firstResultOptional().orElseThrow(DomainException::notFound);
    }

    @Transactional
    MeasurementView view(UUID goalId, UUID id) {
        progresses.own(goalId);
        return MeasurementView.from(mustFind(goalId, id));
    }

    @Transactional
    List<MeasurementView> list(UUID goalId, Page.Request page) {
        progresses.own(goalId);
        return find("goalId = ?1 and id > ?2 order by id", goalId, page.after()).range(0, page.fetch() - 1).stream()
                .map(MeasurementView::from)
                .toList();
    }

    /** All that a source ever said of a goal. */
    List<Measurement> of(UUID sourceId, UUID goalId) {
        return list("sourceId = ?1 and goalId = ?2", sourceId, goalId);
    }

    /** The goals that a source ever said something of. */
    List<UUID> goalsOf(UUID sourceId) {
        return getEntityManager()
                .createQuery("select distinct goalId from Measurement where sourceId = :source", UUID.class)
                .setParameter("source", sourceId)
                .getResultList();
    }

    /**
     * After a change of what is in force: what was refused may count now, and the other way round.
     *
     * @return the goals that have measurements
     */
    Set<UUID> judgeAnew(Map<UUID, TrackedGoal> inForce) {
        var all = list("goalId in ?1 and state in (ACCEPTED, REFUSED)", inForce.keySet());
        all.forEach(measurement -> measurement.judge(inForce.get(measurement.goalId())));
        return all.stream().map(Measurement::goalId).collect(Collectors.toSet());
    }

    boolean anyAccepted(UUID goalId, Collection<SourceKind> kinds) {
        return count("goalId = ?1 and state = ACCEPTED and sourceKind in ?2", goalId, kinds) > 0;
    }

    /** The newest measurements of each goal that count or say why not, the oldest first. */
    Map<UUID, List<Measurement>> points(List<UUID> goalIds) {
        var sql = "select m.* from unnest(:goals) as goal(id) cross join lateral (select * from measurement"
                + " where goal_id = goal.id and state in ('ACCEPTED', 'REFUSED')"
                + " order by measured_on desc, known_at desc limit :most) m";
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, Measurement.class)
                .setParameter("goals", goalIds.toArray(UUID[]::new))
                .setParameter("most", SHOWN_PER_GOAL)
                .stream()
                .sorted(Measurement.IN_TIME)
                .collect(Collectors.groupingBy(Measurement::goalId));
    }
}

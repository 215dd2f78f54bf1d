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
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Idempotency idempotency;

    @Inject
    Clock clock;

    @Transactional
    MeasurementView record(UUID goalId, MeasurementContent content) {
        var id = idempotency.once(
                List.of(goalId, content), () -> keep(mustMove(goalId), content).id());
        return MeasurementView.from(findById(id));
    }

    /** The goal in force, for its own organisation to move. */
    private TrackedGoal mustMove(UUID goalId) {
        var goal = goals.ownMoving(goalId);
        organisations.mustBeActiveMember(caller.organisation());
        goal.mustBeInForce();
        return goal;
    }

    private Measurement keep(TrackedGoal goal, MeasurementContent content) {
        var measurement = Measurement.own(goal, content, caller.subject(), clock);
        mustBeTheOnlyOneOfItsDay(measurement);
        persist(measurement);
        goals.settle(List.of(goal));
        return measurement;
    }

    private void mustBeTheOnlyOneOfItsDay(Measurement measurement) {
        var sameDay = "figure.goalId = ?1 and source.measuredOn = ?2 and source.kind = OWN"
                + " and state in (ACCEPTED, REFUSED)";
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
        return findByIdOptional(id)
                .filter(measurement -> measurement.goalId().equals(goalId))
                .orElseThrow(DomainException::notFound);
    }

    @Transactional
    MeasurementView view(UUID goalId, UUID id) {
        goals.own(goalId);
        return MeasurementView.from(mustFind(goalId, id));
    }

    @Transactional
    List<MeasurementView> list(UUID goalId, Page.Request page) {
        goals.own(goalId);
        return find("figure.goalId = ?1 and id > ?2 order by id", goalId, page.after())
                .range(0, page.fetch() - 1)
                .stream()
                .map(MeasurementView::from)
                .toList();
    }

    /** All that a source ever said of goals. */
    public List<Measurement> of(UUID sourceId) {
        return list("source.id", sourceId);
    }

    /**
     * After a change of what is in force: what was refused may count now, and the other way round.
     *
     * @return the goals that have measurements
     */
    public Set<UUID> judgeAnew(Map<UUID, TrackedGoal> inForce) {
        var all = list("figure.goalId in ?1 and state in (ACCEPTED, REFUSED)", inForce.keySet());
        all.forEach(measurement -> measurement.judge(inForce.get(measurement.goalId())));
        return all.stream().map(Measurement::goalId).collect(Collectors.toSet());
    }

    public boolean anyAccepted(UUID goalId, Collection<SourceKind> kinds) {
        return count("figure.goalId = ?1 and state = ACCEPTED and source.kind in ?2", goalId, kinds) > 0;
    }

    /** The newest measurements of each goal that count or say why not, the oldest first. */
    public Map<UUID, List<Measurement>> points(List<UUID> goalIds) {
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

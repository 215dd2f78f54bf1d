package nl.buyergroup.ambition.goal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.goal.Measurement;
import nl.buyergroup.ambition.goal.Measurements;
import nl.buyergroup.ambition.goal.TrackedGoal;
import nl.buyergroup.ambition.goal.TrackedGoals;
import nl.buyergroup.ambition.learned.footprint.Footprints;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.ValueWheels.GoalOf;
import nl.buyergroup.ambition.wheel.version.Adoption;
import org.jboss.logging.Logger;

/**
 * What moves goals from outside: a version that comes into force, and what reports and scans say. Whatever the order
 * in which these arrive, the result is the same.
 */
@ApplicationScoped
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);

    @Inject
    TrackedGoals goals;

    @Inject
    Measurements measurements;

    @Inject
    DraftGuard guard;

    @Inject
    Footprints footprints;

    @Inject
    ValueWheels wheels;

    @Inject
    EntityManager entities;

    /** All measurements of a goal are judged by what is in force: also those that were refused before. */
    void follow(@Observes Adoption adoption) {
        goals.takeTurns(adoption.organisationId());
        var before = goals.movingOf(adoption.wheelId());
        guard.check(adoption, before);
        var inForce = byId(goals.follow(adoption, before));
        var moved = new HashSet<>(measurements.judgeAnew(inForce));
        footprints.of(adoption.organisationId()).forEach(scan -> moved.addAll(measure(inForce, new FinalScan(scan))));
        goals.settle(moved.stream().map(inForce::get).toList());
    }

    /**
     * Takes in what a scan that was known before the goals were in force says of them.
     *
     * @return the goals that it measures
     */
    private Set<UUID> measure(Map<UUID, TrackedGoal> inForce, FinalScan scan) {
        var said = scan.measurements(inForce.values());
        var lineage = new Lineage(measurements.of(scan.id()), said, scan.version());
        var measured = said.stream().map(Measurement::goalId).collect(Collectors.toSet());
        measured.forEach(id -> keep(lineage, id, inForce.get(id)));
        return measured;
    }

    /**
     * Takes in a final scan: the goals in force of its packages move.
     *
     * @param newest the newest version that is known of it
     */
    @Transactional
    public void take(OwnScan scan, long newest) {
        goals.takeTurns(scan.organisationId());
        var news = new FinalScan(scan);
        var kept = measurements.of(scan.scanId());
        var measuredBefore = kept.stream().map(Measurement::goalId).toList();
        var moving = goals.moving(scan.organisationId(), FinalScan.UNIT, news.packages(), measuredBefore);
        var lineage = new Lineage(kept, news.measurements(moving), newest);
        moving.forEach(goal -> keep(lineage, goal.id(), goal));
        goals.settle(moving);
    }

    /** Takes in what a report says of the goals of its buyer; a goal of anyone else is left alone. */
    @Transactional
    public void take(VerifiedReport report) {
        goals.takeTurns(report.buyerId());
        var lineage = new Lineage(measurements.of(report.reportId()), report.measurements(), newest(report));
        var moving = byId(goals.moving(report.buyerId(), lineage.goalIds()));
        moving.forEach((id, goal) -> keep(lineage, id, goal));
        goals.settle(moving.values());
        keepForLater(report, lineage, moving.keySet());
    }

    /** What it says of goals that are only drafted is refused until their wheel is adopted. */
    private void keepForLater(VerifiedReport report, Lineage lineage, Set<UUID> inForce) {
        var others = new HashSet<>(lineage.goalIds());
        others.removeAll(inForce);
        var drafted = drafted(report.buyerId(), others);
        drafted.forEach(id -> keep(lineage, id, null));
        others.removeAll(drafted);
        others.forEach(
                id -> LOG.warnf("report %s names goal %s, which its buyer does not have", report.reportId(), id));
    }

    private long newest(VerifiedReport report) {
        var taken = entities.find(TakenReport.class, report.reportId());
        if (taken == null) {
            entities.persist(new TakenReport(report.reportId(), report.version()));
            return report.version();
        }
        return taken.advanceTo(report.version());
    }

    private Set<UUID> drafted(UUID organisation, Set<UUID> ids) {
        return wheels.goals(organisation, ids).stream().map(GoalOf::id).collect(Collectors.toSet());
    }

    private void keep(Lineage lineage, UUID goalId, TrackedGoal inForce) {
        measurements.persist(lineage.settle(goalId, inForce));
    }

    private static Map<UUID, TrackedGoal> byId(List<TrackedGoal> goals) {
        return goals.stream().collect(Collectors.toMap(TrackedGoal::id, Function.identity()));
    }
}

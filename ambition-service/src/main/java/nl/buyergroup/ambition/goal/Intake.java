package nl.buyergroup.ambition.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.learned.footprint.Footprints;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.ValueWheels.GoalOf;
import nl.buyergroup.ambition.wheel.version.Adoption;
import org.jboss.logging.Logger;

/** What moves goals from outside: a version that comes into force, and what reports and scans say. In any order it ends the same. */
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
        var inForce =
                goals.follow(adoption, before).stream().collect(Collectors.toMap(TrackedGoal::id, Function.identity()));
        var moved = new HashSet<>(measurements.judgeAnew(inForce));
        footprints.of(adoption.organisationId()).stream()
                .map(FinalScan::new)
                .forEach(scan -> moved.addAll(keep(scan, inForce.values())));
        goals.settle(moved.stream().map(inForce::get).toList());
    }

    /** Keeps what a scan that was known before the goals were in force says of them. */
    private List<UUID> keep(FinalScan scan, Collection<TrackedGoal> inForce) {
        var measured =
                inForce.stream().filter(goal -> !scan.figures(goal).isEmpty()).toList();
        measured.forEach(
                goal -> keep(scan.source(goal), scan.figures(goal), goal.id()).settle(goal, scan.version()));
        return measured.stream().map(TrackedGoal::id).toList();
    }

    /** Takes in a final scan, which {@link Footprints} knows: the goals in force of its packages move. */
    @Transactional
    public void take(OwnScan scan) {
        goals.takeTurns(scan.organisationId());
        var news = new FinalScan(scan);
        long newest = footprints.newestOf(scan.scanId()).version();
        var moving = goals.moving(scan.organisationId(), news.packages(), measurements.goalsOf(scan.scanId()));
        moving.forEach(
                goal -> keep(news.source(goal), news.figures(goal), goal.id()).settle(goal, newest));
        goals.settle(moving);
    }

    /** Takes in what a report says of the goals of its buyer; a goal of anyone else is left alone. */
    @Transactional
    public void take(VerifiedReport report) {
        goals.takeTurns(report.buyerId());
        long newest = newest(report.source());
        var touched = touched(report);
        var known = new HashSet<UUID>();
        var moving = goals.moving(report.buyerId(), touched);
        for (var goal : moving) {
            known.add(goal.id());
            keep(report.source(), report.figures(goal.id()), goal.id()).settle(goal, newest);
        }
        goals.settle(moving);
        for (var id : drafted(report.buyerId(), touched, known)) {
            known.add(id);
            keep(report.source(), report.figures(id), id).settle(null, newest);
        }
        warnOfForeignGoals(report, known);
    }

    private long newest(Source source) {
        var taken = entities.find(TakenReport.class, source.id());
        if (taken == null) {
            entities.persist(new TakenReport(source.id(), source.version()));
            return source.version();
        }
        return taken.advanceTo(source.version());
    }

    /** The goals that the report names, and those that another version of it named. */
    private List<UUID> touched(VerifiedReport report) {
        return Stream.concat(measurements.goalsOf(report.id()).stream(), report.goalIds().stream())
                .distinct()
                .toList();
    }

    private List<UUID> drafted(UUID organisation, Collection<UUID> ids, Set<UUID> inForce) {
        return wheels.goals(organisation, ids).stream()
                .map(GoalOf::id)
                .filter(id -> !inForce.contains(id))
                .toList();
    }

    private Lineage keep(Source source, List<Source.Figure> figures, UUID goalId) {
        var all = new ArrayList<>(measurements.of(source.id(), goalId));
        for (var figure : figures) {
            if (all.stream().noneMatch(measurement -> measurement.isOf(source, figure))) {
                var measurement = new Measurement(goalId, source, figure);
                measurements.persist(measurement);
                all.add(measurement);
            }
        }
        return new Lineage(all);
    }

    private static void warnOfForeignGoals(VerifiedReport report, Set<UUID> known) {
        report.goalIds().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> LOG.warnf("report %s names goal %s, which its buyer does not have", report.id(), id));
    }
}

package nl.buyergroup.ambition.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.Goal;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Page;
import org.jboss.logging.Logger;

@ApplicationScoped
public class GoalProgresses implements PanacheRepositoryBase<GoalProgress, UUID> {
    private static final Logger LOG = Logger.getLogger(GoalProgresses.class);

    @Inject
    ValueWheels wheels;

    @Inject
    Outbox outbox;

    /** Takes in what a report says of the goals of its buyer; a goal of anyone else is left alone. */
    @Transactional
    public void take(VerifiedReport report) {
        if (!taken(report.id()).advanceTo(report.version())) {
            return;
        }
        var goals = wheels.goals(report.buyerId(), touched(report));
        goals.forEach(goal -> move(goal, report));
        warnOfForeignGoals(report, goals);
    }

    private TakenReport taken(UUID reportId) {
        var entities = getEntityManager();
        return Optional.ofNullable(entities.find(TakenReport.class, reportId)).orElseGet(() -> {
            entities.persist(new TakenReport(reportId));
            return entities.find(TakenReport.class, reportId);
        });
    }

    /** The goals that the report names, and those that an earlier version of it named. */
    private List<UUID> touched(VerifiedReport report) {
        var before = getEntityManager()
                .createQuery(
                        "select distinct p.goalId from GoalProgress p join p.points point"
                                + " where point.sourceId = :source",
                        UUID.class)
                .setParameter("source", report.id())
                .getResultStream();
        return Stream.concat(before, report.goalIds().stream()).distinct().toList();
    }

    private void move(Goal goal, VerifiedReport report) {
        var progress = findByIdOptional(goal.id()).orElseGet(() -> new GoalProgress(goal.id()));
        var before = progress.current();
        progress.replace(report.id(), report.pointsOf(goal));
        persistAndFlush(progress);
        progress.current().filter(now -> !before.equals(Optional.of(now))).ifPresent(now -> tell(goal, progress, now));
    }

    private void tell(Goal goal, GoalProgress progress, Point now) {
        var data = new ProgressEvents.Progressed(
                goal.id(),
                progress.version(),
                goal.wheel().id(),
                goal.wheel().organisationId(),
                now.value(),
                now.measuredOn(),
                now.sourceKind(),
                now.sourceId());
        outbox.append(ProgressEvents.PROGRESSED, goal.id(), progress.version(), data);
    }

    private static void warnOfForeignGoals(VerifiedReport report, List<Goal> own) {
        var known = own.stream().map(Goal::id).collect(Collectors.toSet());
        report.goalIds().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> LOG.warnf("report %s names goal %s, which its buyer does not have", report.id(), id));
    }

    /** A goal of the caller's own organisation. */
    @Transactional
    GoalProgressView view(UUID goalId) {
        var goal =
                Optional.ofNullable(getEntityManager().find(Goal.class, goalId)).orElseThrow(DomainException::notFound);
        wheels.own(goal.wheel().id());
        return GoalProgressView.from(goal, findByIdOptional(goalId));
    }

    @Transactional
    List<GoalProgressView> list(UUID wheelId, Page.Request page) {
        var goals = wheels.goals(wheelId, page);
        var progresses = find("goalId in ?1", goals.stream().map(Goal::id).toList()).stream()
                .collect(Collectors.toMap(GoalProgress::goalId, Function.identity()));
        return goals.stream()
                .map(goal -> GoalProgressView.from(goal, Optional.ofNullable(progresses.get(goal.id()))))
                .toList();
    }
}

package nl.buyergroup.ambition.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.Goal;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Page;

/** Goals as they are read: as in force, or as drafted while no adopted version has them. */
@ApplicationScoped
public class GoalProgresses {
    @Inject
    TrackedGoals goals;

    @Inject
    Measurements measurements;

    @Inject
    ValueWheels wheels;

    @Inject
    EntityManager entities;

    @Inject
    Caller caller;

    /** A goal of the caller's own organisation. */
    @Transactional
    GoalProgressView view(UUID goalId) {
        return withPoints(List.of(own(goalId))).get(0);
    }

    /** A stranger's goal, in force or not, does not exist. */
    TrackedGoal own(UUID goalId) {
        var goal = goals.findByIdOptional(goalId)
                .or(() -> Optional.ofNullable(entities.find(Goal.class, goalId)).map(TrackedGoal::drafted))
                .orElseThrow(DomainException::notFound);
        caller.mustActFor(goal.organisationId());
        return goal;
    }

    /** The goals in force of the caller's organisation. */
    @Transactional
    List<GoalProgressView> list(GoalProgressResource.Filter filter, Page.Request page) {
        return withPoints(goals.inForce(caller.organisation(), filter, page));
    }

    /** The goals of a wheel that are in force, and those that are drafted beside them. */
    @Transactional
    List<GoalProgressView> list(UUID wheelId, Page.Request page) {
        var wheel = wheels.own(wheelId);
        var inForce = goals.inForce(wheelId, page);
        var drafted = wheel.isAdopted() ? List.<TrackedGoal>of() : drafted(wheelId, page);
        return withPoints(Stream.concat(inForce.stream(), drafted.stream())
                .sorted(Comparator.comparing(TrackedGoal::id))
                .limit(page.fetch())
                .toList());
    }

    private List<TrackedGoal> drafted(UUID wheelId, Page.Request page) {
        return entities.createQuery(
                        "from Goal g where wheel.id = :wheel and id > :after and not exists"
                                + " (select 1 from TrackedGoal t where t.id = g.id and t.dropped = false) order by id",
                        Goal.class)
                .setParameter("wheel", wheelId)
                .setParameter("after", page.after())
                .setMaxResults(page.fetch())
                .getResultStream()
                .map(TrackedGoal::drafted)
                .toList();
    }

    private List<GoalProgressView> withPoints(List<TrackedGoal> shown) {
        var points = measurements.points(shown.stream().map(TrackedGoal::id).toList());
        return shown.stream()
                .map(goal -> GoalProgressView.from(goal, points.getOrDefault(goal.id(), List.of())))
                .toList();
    }
}

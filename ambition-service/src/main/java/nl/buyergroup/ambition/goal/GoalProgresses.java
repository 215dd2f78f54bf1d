package nl.buyergroup.ambition.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.ValueWheels.GoalOf;
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
    Caller caller;

    /** A goal of the caller's own organisation. */
    @Transactional
    GoalProgressView view(UUID goalId) {
        return withPoints(List.of(own(goalId))).get(0);
    }

    /** A stranger's goal, in force or not, does not exist. */
    TrackedGoal own(UUID goalId) {
        var goal = goals.findByIdOptional(goalId).or(() -> drafted(goalId)).orElseThrow(DomainException::notFound);
        caller.mustActFor(goal.organisationId());
        return goal;
    }

    private Optional<TrackedGoal> drafted(UUID goalId) {
        return wheels.goals(caller.organisation(), List.of(goalId)).stream()
                .map(TrackedGoal::drafted)
                .findFirst();
    }

    /** The goals in force of the caller's organisation. */
    @Transactional
    List<GoalProgressView> list(GoalProgressResource.Filter filter, Page.Request page) {
        return withPoints(goals.inForce(caller.organisation(), filter, page));
    }

    /** The goals of a wheel that are in force, and those that are drafted beside them. */
    @Transactional
    List<GoalProgressView> list(UUID wheelId, Page.Request page) {
        var shown = wheels.goals(wheelId, page).stream().collect(Collectors.toMap(GoalOf::id, TrackedGoal::drafted));
        goals.inForce(wheelId, page).forEach(goal -> shown.put(goal.id(), goal));
        return withPoints(shown.values().stream()
                .sorted(Comparator.comparing(TrackedGoal::id))
                .limit(page.fetch())
                .toList());
    }

    private List<GoalProgressView> withPoints(List<TrackedGoal> shown) {
        var points = measurements.points(shown.stream().map(TrackedGoal::id).toList());
        return shown.stream()
                .map(goal -> GoalProgressView.from(goal, points.getOrDefault(goal.id(), List.of())))
                .toList();
    }
}

package nl.buyergroup.ambition.goal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.goal.Measurements;
import nl.buyergroup.ambition.goal.TrackedGoal;
import nl.buyergroup.ambition.goal.TrackedGoals;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Page;

/** Goals with their newest points: as in force, or as drafted while no adopted version has them. */
@ApplicationScoped
class GoalProgresses {
    @Inject
    TrackedGoals goals;

    @Inject
    Measurements measurements;

    @Inject
    Caller caller;

    /** A goal of the caller's own organisation. */
    @Transactional
    GoalProgressView view(UUID goalId) {
        return withPoints(List.of(goals.own(goalId))).get(0);
    }

    /** The goals in force of the caller's organisation. */
    @Transactional
    List<GoalProgressView> list(GoalFilter filter, Page.Request page) {
        var query = "organisationId = :organisation and dropped = false and id > :after" + filter.conditions();
        var values = filter.values().and("organisation", caller.organisation()).and("after", page.after());
        return withPoints(goals.find(query + " order by id", values)
                .range(0, page.fetch() - 1)
                .list());
    }

    /** The goals of a wheel that are in force, and those that are drafted beside them. */
    @Transactional
    List<GoalProgressView> list(UUID wheelId, Page.Request page) {
        return withPoints(goals.ofWheel(wheelId, page));
    }

    private List<GoalProgressView> withPoints(List<TrackedGoal> shown) {
        var points = measurements.points(shown.stream().map(TrackedGoal::id).toList());
        return shown.stream()
                .map(goal -> GoalProgressView.from(goal, points.getOrDefault(goal.id(), List.of())))
                .toList();
    }
}

package nl.buyergroup.ambition.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        var view = goals.findByIdOptional(goalId)
                .map(GoalProgressView::from)
                .orElseGet(() -> GoalProgressView.from(drafted(goalId)));
        caller.mustActFor(view.organisationId());
        return view.with(measurements.points(List.of(goalId)).get(goalId));
    }

    private Goal drafted(UUID goalId) {
        return Optional.ofNullable(entities.find(Goal.class, goalId)).orElseThrow(DomainException::notFound);
    }

    /** Refuses a stranger to the goal, in force or not, as if it weren't there. */
    void mustBeOwn(UUID goalId) {
        caller.mustActFor(goals.findByIdOptional(goalId)
                .map(TrackedGoal::organisationId)
                .orElseGet(() -> drafted(goalId).wheel().organisationId()));
    }

    /** The goals in force of the caller's organisation. */
    @Transactional
    List<GoalProgressView> list(GoalProgressResource.Filter filter, Page.Request page) {
        return withPoints(goals.inForce(caller.organisation(), filter, page).stream()
                .map(GoalProgressView::from)
                .toList());
    }

    /** The goals of a wheel that are in force, and those that are drafted beside them. */
    @Transactional
    List<GoalProgressView> list(UUID wheelId, Page.Request page) {
        var wheel = wheels.own(wheelId);
        var inForce = goals.inForce(wheelId, page).stream().map(GoalProgressView::from);
        var drafted = wheel.isAdopted() ? Stream.<GoalProgressView>of() : drafted(wheelId, page);
        return withPoints(Stream.concat(inForce, drafted)
                .sorted(Comparator.comparing(GoalProgressView::id))
                .limit(page.fetch())
                .toList());
    }

    private Stream<GoalProgressView> drafted(UUID wheelId, Page.Request page) {
        return entities.createQuery(
                        "from Goal g where wheel.id = :wheel and id > :after and not exists"
                                + " (select 1 from TrackedGoal t where t.id = g.id and t.dropped = false) order by id",
                        Goal.class)
                .setParameter("wheel", wheelId)
                .setParameter("after", page.after())
                .setMaxResults(page.fetch())
                .getResultStream()
                .map(GoalProgressView::from);
    }

    private List<GoalProgressView> withPoints(List<GoalProgressView> views) {
        Map<UUID, List<Measurement>> points =
                measurements.points(views.stream().map(GoalProgressView::id).toList());
        return views.stream().map(view -> view.with(points.get(view.id()))).toList();
    }
}

package nl.buyergroup.ambition.goal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.goal.Measurements;
import nl.buyergroup.ambition.goal.SourceKind;
import nl.buyergroup.ambition.goal.TrackedGoal;
import nl.buyergroup.ambition.goal.TrackedGoals;
import nl.buyergroup.ambition.wheel.GoalChange;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.version.Adoption;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.DutchCalendar;
import nl.buyergroup.platform.text.Text;

/** Keeps a draft from taking away what measurements build on. */
@ApplicationScoped
class DraftGuard {
    @Inject
    TrackedGoals goals;

    @Inject
    Measurements measurements;

    @Inject
    Clock clock;

    void check(@Observes GoalChange change) {
        goals.findByIdOptional(change.goalId())
                .filter(goal -> !goal.isDropped())
                .ifPresent(goal -> {
                    if (change.isRemoval()) {
                        mustNotBeUnderWay(goal);
                    } else if (!goal.isMeasuredIn(change.content().unit().strip())) {
                        mustNotBeMeasured(goal);
                    }
                });
    }

    /**
     * Checks again when the draft is adopted, for progress may have come in since a goal was taken out of it. The
     * refusal names all such goals.
     *
     * @param before the goals of the wheel until now, locked
     */
    void check(Adoption adoption, Collection<TrackedGoal> before) {
        var staying = adoption.content().goals().stream().map(Goal::id).collect(Collectors.toSet());
        var reasons = before.stream()
                .filter(goal -> !goal.isDropped() && !staying.contains(goal.id()) && isUnderWay(goal))
                .map(DraftGuard::missed)
                .toList();
        if (!reasons.isEmpty()) {
            throw new DomainException(DomainException.Kind.CONFLICT, reasons);
        }
    }

    private static Reason missed(TrackedGoal goal) {
        return new Reason(
                "goals." + goal.id(),
                new Text(
                        "Geverifieerde voortgang van een leverancier bouwt op doel “" + goal.indicator()
                                + "”, dat dit concept niet meer heeft; het kan weg na de einddatum.",
                        "Verified progress of a supplier builds on goal “" + goal.indicator()
                                + "”, which this draft no longer has; it can go after its target date."));
    }

    private boolean isUnderWay(TrackedGoal goal) {
        var today = DutchCalendar.today(clock);
        return !goal.isDue(today) && measurements.anyAccepted(goal.id(), EnumSet.of(SourceKind.SUPPLIER));
    }

    private void mustNotBeUnderWay(TrackedGoal goal) {
        if (isUnderWay(goal)) {
            throw DomainException.conflict(new Text(
                    "Geverifieerde voortgang van een leverancier bouwt op dit doel; het kan weg na de einddatum.",
                    "Verified progress of a supplier builds on this goal; it can go after its target date."));
        }
    }

    private void mustNotBeMeasured(TrackedGoal goal) {
        if (measurements.anyAccepted(goal.id(), EnumSet.allOf(SourceKind.class))) {
            throw new DomainException(
                    DomainException.Kind.CONFLICT,
                    List.of(new Reason(
                            "unit",
                            new Text(
                                    "blijft " + goal.unit() + ": het doel heeft metingen daarin; stel een nieuw doel",
                                    "stays " + goal.unit()
                                            + ": the goal has measurements in it; set a new goal instead"))));
        }
    }
}

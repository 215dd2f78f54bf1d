package nl.buyergroup.ambition.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.buyergroup.ambition.wheel.GoalChange;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;

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

    private void mustNotBeUnderWay(TrackedGoal goal) {
        var today = LocalDate.now(clock.withZone(MeasurementContent.HERE));
        if (!goal.isDue(today) && measurements.anyAccepted(goal.id(), EnumSet.of(SourceKind.SUPPLIER))) {
            throw DomainException.conflict(
                    "Verified progress of a supplier builds on this goal; it can go after its target date.",
                    "Geverifieerde voortgang van een leverancier bouwt op dit doel; het kan weg na de einddatum.");
        }
    }

    private void mustNotBeMeasured(TrackedGoal goal) {
        if (measurements.anyAccepted(goal.id(), EnumSet.allOf(SourceKind.class))) {
            throw new DomainException(
                    DomainException.Kind.CONFLICT,
                    List.of(new Reason(
                            "unit",
                            "stays " + goal.unit() + ": the goal has measurements in it; set a new goal instead",
                            "blijft " + goal.unit() + ": het doel heeft metingen daarin; stel een nieuw doel")));
        }
    }
}

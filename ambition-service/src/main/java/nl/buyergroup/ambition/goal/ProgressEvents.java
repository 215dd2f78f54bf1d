package nl.buyergroup.ambition.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What others learn of the progress of goals; never the note of a measurement. */
public final class ProgressEvents {
    public static final String PROGRESSED = "nl.buyergroup.ambition.goal-progressed";
    public static final String WITHDRAWN = "nl.buyergroup.ambition.goal-progress-withdrawn";

    private ProgressEvents() {}

    /** The goal has a new current value, or the one that it has is judged against a new line. */
    public record Progressed(
            UUID goalId,
            long version,
            UUID wheelId,
            UUID organisationId,
            BigDecimal value,
            LocalDate measuredOn,
            SourceKind sourceKind,
            UUID sourceId,
            boolean onTrack) {
        static Progressed from(TrackedGoal goal, Standing standing) {
            return new Progressed(
                    goal.id(),
                    goal.version(),
                    goal.wheelId(),
                    goal.organisationId(),
                    standing.value(),
                    standing.measuredOn(),
                    standing.sourceKind(),
                    standing.sourceId(),
                    standing.onTrack());
        }
    }

    /** No measurement of the goal counts any more: what was told before of its progress no longer holds. */
    public record Withdrawn(UUID goalId, long version, UUID wheelId, UUID organisationId) {
        static Withdrawn from(TrackedGoal goal) {
            return new Withdrawn(goal.id(), goal.version(), goal.wheelId(), goal.organisationId());
        }
    }
}

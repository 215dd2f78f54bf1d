package nl.buyergroup.ambition.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What others learn of the progress of goals. */
public final class ProgressEvents {
    public static final String PROGRESSED = "nl.buyergroup.ambition.goal-progressed";

    private ProgressEvents() {}

    /** The goal has a new current value. */
    public record Progressed(
            UUID goalId,
            long version,
            UUID wheelId,
            UUID organisationId,
            BigDecimal value,
            LocalDate measuredOn,
            Point.SourceKind sourceKind,
            UUID sourceId) {}
}

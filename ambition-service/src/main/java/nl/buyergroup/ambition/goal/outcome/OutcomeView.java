package nl.buyergroup.ambition.goal.outcome;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/** A qualitative goal, and whether it was reached. */
public record OutcomeView(
        UUID id,
        UUID wheelId,
        UUID themeId,
        String statement,
        LocalDate targetDate,
        boolean inForce,
        int number,
        boolean reached,
        LocalDate reachedOn,
        String explanation,
        @JsonIgnore long version) {
    static OutcomeView from(QualitativeOutcome outcome) {
        return new OutcomeView(
                outcome.id(),
                outcome.wheelId(),
                outcome.themeId(),
                outcome.statement(),
                outcome.targetDate(),
                !outcome.isDropped(),
                outcome.number(),
                outcome.reachedOn() != null,
                outcome.reachedOn(),
                outcome.explanation(),
                outcome.version());
    }
}

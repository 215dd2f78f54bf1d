package nl.buyergroup.ambition.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.buyergroup.ambition.Here;
import nl.buyergroup.ambition.Plausible;
import nl.buyergroup.ambition.Readable;

/** Since when a goal that no number tells is true, and what shows it. */
public record Outcome(
        @NotNull @Plausible LocalDate reachedOn, @NotBlank @Size(max = 1000) @Readable String explanation) {

    void mustHaveHappened(Clock clock) {
        Here.mustHaveCome("reachedOn", reachedOn, clock);
    }
}

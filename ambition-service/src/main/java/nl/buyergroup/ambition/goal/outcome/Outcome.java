package nl.buyergroup.ambition.goal.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.buyergroup.ambition.Days;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when a qualitative goal is reached, and what shows it. */
@Schema(name = "GoalOutcome")
public record Outcome(
        @NotNull @Plausible LocalDate reachedOn, @NotBlank @Size(max = 1000) @Readable String explanation) {

    void mustHaveHappened(Clock clock) {
        Days.mustHaveCome("reachedOn", reachedOn, clock);
    }
}

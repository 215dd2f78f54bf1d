package nl.buyergroup.ambition.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.buyergroup.ambition.Plausible;
import nl.buyergroup.ambition.Readable;
import nl.buyergroup.platform.http.DomainException;

/** Since when a goal that no number tells is true, and what shows it. */
public record Outcome(
        @NotNull @Plausible LocalDate reachedOn, @NotBlank @Size(max = 1000) @Readable String explanation) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    void mustHaveHappened(Clock clock) {
        if (reachedOn.isAfter(LocalDate.now(clock.withZone(HERE)))) {
            throw DomainException.invalid("reachedOn", "lies in the future", "ligt in de toekomst");
        }
    }
}

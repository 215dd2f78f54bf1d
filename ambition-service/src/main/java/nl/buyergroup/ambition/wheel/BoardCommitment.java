package nl.buyergroup.ambition.wheel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.buyergroup.ambition.Days;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;

/** Who of the board stands for the ambition, and since when. The name is personal data. */
public record BoardCommitment(
        @NotBlank @Size(max = 120) @Readable String name,
        @NotBlank @Size(max = 120) @Readable String role,
        @NotNull @Plausible LocalDate committedOn) {

    void mustBeMade(Clock clock) {
        Days.mustHaveCome("committedOn", committedOn, clock);
    }

    @Override
    public String toString() {
        return "BoardCommitment[" + role + ", " + committedOn + "]";
    }
}

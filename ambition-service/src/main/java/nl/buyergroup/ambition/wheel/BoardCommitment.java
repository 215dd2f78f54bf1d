package nl.buyergroup.ambition.wheel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.buyergroup.platform.text.DutchCalendar;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;

/** Who of the board stands for the ambition, and since when. The name is personal data. */
@Embeddable
public record BoardCommitment(
        @Column(name = "board_name") @NotBlank @Size(max = 120) @Readable String name,
        @Column(name = "board_role") @NotBlank @Size(max = 120) @Readable String role,
        @Column(name = "board_committed_on") @NotNull @Plausible LocalDate committedOn) {

    void mustBeMade(Clock clock) {
        DutchCalendar.mustHaveCome("committedOn", committedOn, clock);
    }

    BoardCommitment withoutName() {
        return new BoardCommitment(null, role, committedOn);
    }

    /** As it stood in an earlier version; the name may have been erased since. */
    static BoardCommitment restored(String name, WheelContent.Commitment was) {
        return was == null ? null : new BoardCommitment(name, was.role(), was.committedOn());
    }

    @Override
    public String toString() {
        return "BoardCommitment[" + role + ", " + committedOn + "]";
    }
}

package nl.buyergroup.ambition.scan.precondition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buyergroup.ambition.scan.Answer;
import nl.buyergroup.platform.text.Readable;

/** Whether a statement holds for the organisation. */
public record Statement(
        @NotBlank @Size(max = 60) @Readable String code, @NotNull Holds holds, @Size(max = 1000) @Readable String note)
        implements Answer {
    /** The later, the better; its place is what it counts for. */
    public enum Holds {
        NO,
        PARTLY,
        YES
    }
}

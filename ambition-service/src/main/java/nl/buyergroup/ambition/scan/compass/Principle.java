package nl.buyergroup.ambition.scan.compass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buyergroup.ambition.scan.Answer;
import nl.buyergroup.platform.text.Readable;

/** Whether a principle is met, and what shows it. */
public record Principle(
        @NotBlank @Size(max = 60) @Readable String code,
        @NotNull Boolean met,
        @Size(max = 2000) @Readable String evidence)
        implements Answer {
    boolean lacksEvidence() {
        return met && (evidence == null || evidence.isBlank());
    }
}

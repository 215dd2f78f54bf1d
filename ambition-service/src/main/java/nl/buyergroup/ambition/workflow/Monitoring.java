package nl.buyergroup.ambition.workflow;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.buyergroup.ambition.Plausible;
import nl.buyergroup.ambition.Readable;

/** What was agreed on measuring: every how many months, which role looks at it, and when next. */
public record Monitoring(
        @Min(1) @Max(24) int everyMonths,
        @NotBlank @Size(max = 120) @Readable String responsibleRole,
        @Plausible LocalDate nextReviewOn) {}

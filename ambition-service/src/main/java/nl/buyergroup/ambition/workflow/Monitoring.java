package nl.buyergroup.ambition.workflow;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;

/** What was agreed on measuring: every how many months, which role looks at it, and when next. */
public record Monitoring(
        @Min(1) @Max(24) int everyMonths,
        @NotBlank @Size(max = 120) @Readable String responsibleRole,
        @Plausible LocalDate nextReviewOn) {}

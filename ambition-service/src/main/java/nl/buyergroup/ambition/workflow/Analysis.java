package nl.buyergroup.ambition.workflow;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;

/** What the internal analysis found; stakeholders and interviews by role or group, not by a person's name. */
public record Analysis(
        @Size(max = 4000) @Readable String currentSituation,
        @NotNull @Size(max = 100) List<@NotNull @Valid Stakeholder> stakeholders,
        @NotNull @Size(max = 100) List<@NotNull @Valid Interview> interviews,
        UUID xCurveId) {
    static final Analysis NONE = new Analysis(null, List.of(), List.of(), null);

    /** Who has a part in it, and which. */
    public record Stakeholder(
            @NotBlank @Size(max = 120) @Readable String group, @Size(max = 500) @Readable String interest) {}

    /** What a conversation brought. */
    public record Interview(
            @NotBlank @Size(max = 120) @Readable String role,
            @Plausible LocalDate heldOn,
            @NotBlank @Size(max = 2000) @Readable String findings) {}

    boolean isSituationKnown() {
        return currentSituation != null && !currentSituation.isBlank();
    }
}

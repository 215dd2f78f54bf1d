package nl.buyergroup.ambition.workflow;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;

/** How people get to know the ambition. */
public record Engagement(@NotNull @Size(max = 100) List<@NotNull @Valid Activity> activities) {
    static final Engagement NONE = new Engagement(List.of());

    /** What is done, for whom and when. */
    public record Activity(
            @NotBlank @Size(max = 300) @Readable String what,
            @Size(max = 120) @Readable String audience,
            @Plausible LocalDate plannedOn) {}
}

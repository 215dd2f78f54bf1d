package nl.buyergroup.ambition.scan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.text.Plausible;

/** A scan to start; a repeat names the completed scan whose answers it starts from. */
public record NewScan<A extends Answer>(
        UUID wheelId,
        @NotNull @Plausible LocalDate takenOn,
        UUID copyOf,
        @Size(max = 200) List<@NotNull @Valid A> answers) {}

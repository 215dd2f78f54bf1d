package nl.buyergroup.ambition.scan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.buyergroup.platform.text.Plausible;

/** The part of a draft that can be rewritten. */
public record ScanContent<A extends Answer>(
        @NotNull @Plausible LocalDate takenOn, @NotNull @Size(max = 200) List<@NotNull @Valid A> answers) {}

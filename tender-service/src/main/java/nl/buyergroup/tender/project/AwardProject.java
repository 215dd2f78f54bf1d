package nl.buyergroup.tender.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.buyergroup.platform.text.Readable;

/** To whom, and why. */
public record AwardProject(@NotNull UUID supplierId, @NotBlank @Size(max = 2000) @Readable String reason) {}

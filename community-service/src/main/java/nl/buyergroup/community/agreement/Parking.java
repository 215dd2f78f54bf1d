package nl.buyergroup.community.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.buyergroup.platform.text.Readable;

/** Why a cluster is left for another time. */
public record Parking(@NotBlank @Size(max = 500) @Readable String reason) {}

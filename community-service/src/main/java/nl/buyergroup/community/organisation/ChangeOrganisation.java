package nl.buyergroup.community.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

public record ChangeOrganisation(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String sector,
        @NotNull SizeClass sizeClass,
        UUID holdingId,
        @NotNull Boolean active) {}

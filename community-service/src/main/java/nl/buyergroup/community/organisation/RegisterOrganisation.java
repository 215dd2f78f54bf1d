package nl.buyergroup.community.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.buyergroup.platform.text.Readable;

public record RegisterOrganisation(
        @NotNull @Pattern(regexp = "\\d{8}", message = "{community.kvk}") String kvkNumber,
        @NotBlank @Size(max = 200) @Readable String name,
        @NotNull OrganisationKind kind,
        @NotBlank @Size(max = 60) @Readable String sector,
        @NotNull SizeClass sizeClass,
        UUID holdingId) {}

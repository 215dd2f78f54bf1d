package nl.buyergroup.footprint.benchmark;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buyergroup.platform.text.Readable;

public record NewEdition(@NotNull @Min(2015) Integer year, @NotBlank @Size(max = 160) @Readable String title) {}

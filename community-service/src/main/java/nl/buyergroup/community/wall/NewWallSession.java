package nl.buyergroup.community.wall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buyergroup.platform.text.Readable;

/** @param voteBudget how many votes each participant may give */
public record NewWallSession(
        @NotBlank @Size(max = 200) @Readable String title, @NotNull @Min(1) @Max(20) Integer voteBudget) {}

package nl.buyergroup.ambition.scan.maturity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buyergroup.ambition.scan.Answer;
import nl.buyergroup.platform.text.Readable;

/** Whether a building block is present. */
public record Block(
        @NotBlank @Size(max = 60) @Readable String code,
        @NotNull Boolean present,
        @Size(max = 1000) @Readable String note)
        implements Answer {}

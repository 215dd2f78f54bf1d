package nl.buyergroup.footprint.scan;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nl.buyergroup.platform.text.Readable;

public record ScanDescription(
        @NotNull @Positive @Digits(integer = 7, fraction = 2) BigDecimal fte,
        @NotBlank @Size(max = 200) @Readable String fteDefinition) {}

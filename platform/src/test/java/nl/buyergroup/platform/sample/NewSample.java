package nl.buyergroup.platform.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.buyergroup.platform.text.Readable;

public record NewSample(
        @NotBlank @Size(max = 20) @Readable String name,
        @NotNull @PositiveOrZero BigDecimal amountEur,
        LocalDate until) {}

package nl.buyergroup.tender.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.text.Readable;

/** All criteria as they should be from now on: every theme exactly once. */
public record AdjustCriteria(@NotEmpty @Size(max = 200) List<@NotNull @Valid Adjusted> criteria) {
    /** One criterion; the weight in percents is for award criteria, the reason for what changes. */
    public record Adjusted(
            @NotNull UUID themeId,
            @NotNull Criterion.Kind kind,
            @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal weight,
            @NotBlank @Size(max = 1000) @Readable String text,
            @Size(max = 1000) @Readable String reason) {
        boolean isAward() {
            return kind == Criterion.Kind.AWARD_CRITERION;
        }

        boolean isExplained() {
            return reason != null && !reason.isBlank();
        }
    }
}

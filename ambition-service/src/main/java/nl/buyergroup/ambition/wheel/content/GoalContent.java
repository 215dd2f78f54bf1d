package nl.buyergroup.ambition.wheel.content;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;
import nl.buyergroup.platform.text.Text;

/** What a goal is: from a baseline on a day to a target on a later day. A target below zero is possible: giving back. */
public record GoalContent(
        @NotNull UUID themeId,
        @Pattern(regexp = "[a-z-]{2,40}") String packageCode,
        @NotBlank @Size(max = 120) @Readable String indicator,
        @NotBlank @Size(max = 40) @Readable String unit,
        @NotNull Goal.Direction direction,
        @NotNull @Digits(integer = 15, fraction = 6) BigDecimal baseline,
        @NotNull @Plausible LocalDate baselineDate,
        @NotNull @Digits(integer = 15, fraction = 6) BigDecimal target,
        @NotNull @Plausible LocalDate targetDate) {
    /** The same under another theme. */
    public GoalContent under(UUID theme) {
        return new GoalContent(
                theme, packageCode, indicator, unit, direction, baseline, baselineDate, target, targetDate);
    }

    public void mustMakeSense() {
        var reasons = new ArrayList<Reason>();
        if (!targetDate.isAfter(baselineDate)) {
            reasons.add(new Reason(
                    "targetDate",
                    new Text("ligt niet na de datum van de nulmeting", "is not after the baseline date")));
        }
        if (!direction.leads(baseline, target)) {
            reasons.add(new Reason(
                    "target",
                    new Text("ligt niet in de richting van het doel", "does not lie in the direction of the goal")));
        }
        if (!reasons.isEmpty()) {
            throw new DomainException(DomainException.Kind.INVALID, List.copyOf(reasons));
        }
    }
}

package nl.buyergroup.tender.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;
import nl.buyergroup.tender.wheel.Direction;

/** The contract that follows an award: its term, and what the winner promised as milestones and KPIs. */
public record AwardContract(
        @NotNull UUID projectId,
        @NotNull Contract.Form form,
        @NotNull @Plausible LocalDate startDate,
        @NotNull @Plausible LocalDate endDate,
        @Size(max = 50) List<@NotNull @Valid NewMilestone> milestones,
        @Size(max = 50) List<@NotNull @Valid NewKpi> kpis) {
    public AwardContract {
        milestones = milestones == null ? List.of() : milestones;
        kpis = kpis == null ? List.of() : kpis;
    }

    /** Something that is to be reached on a date. */
    public record NewMilestone(
            @NotBlank @Size(max = 200) @Readable String title, @NotNull @Plausible LocalDate dueOn, UUID themeId) {}

    /** An indicator with its baseline and a target per date. */
    public record NewKpi(
            @NotNull UUID themeId,
            UUID goalId,
            @NotBlank @Size(max = 200) @Readable String indicator,
            @NotBlank @Size(max = 40) @Readable String unit,
            @NotNull Direction direction,
            @NotNull @Digits(integer = 12, fraction = 6) BigDecimal baseline,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid NewTarget> targets) {}

    /** The value to reach on a date. */
    public record NewTarget(
            @NotNull @Plausible LocalDate on, @NotNull @Digits(integer = 12, fraction = 6) BigDecimal value) {}
}

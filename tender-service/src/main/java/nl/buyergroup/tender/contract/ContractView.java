package nl.buyergroup.tender.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.tender.wheel.Direction;

/** A contract as its buyer and its supplier see it. */
public record ContractView(
        UUID id,
        UUID projectId,
        UUID buyerId,
        UUID supplierId,
        String packageCode,
        Contract.Form form,
        LocalDate startDate,
        LocalDate endDate,
        Instant awardedAt,
        List<MilestoneView> milestones,
        List<KpiView> kpis,
        @JsonIgnore long version) {
    /** A milestone of the roadmap. */
    public record MilestoneView(UUID id, String title, LocalDate dueOn, UUID themeId) {
        static MilestoneView from(Milestone milestone) {
            return new MilestoneView(milestone.id(), milestone.title(), milestone.dueOn(), milestone.themeId());
        }
    }

    /** A KPI with its targets per date. */
    public record KpiView(
            UUID id,
            UUID themeId,
            UUID goalId,
            String indicator,
            String unit,
            Direction direction,
            BigDecimal baseline,
            List<Target> targets) {
        static KpiView from(Kpi kpi) {
            return new KpiView(
                    kpi.id(),
                    kpi.themeId(),
                    kpi.goalId(),
                    kpi.indicator(),
                    kpi.unit(),
                    kpi.direction(),
                    kpi.baseline(),
                    kpi.targets());
        }
    }

    static ContractView from(Contract contract) {
        return new ContractView(
                contract.id(),
                contract.projectId(),
                contract.buyerId(),
                contract.supplierId(),
                contract.packageCode(),
                contract.form(),
                contract.startDate(),
                contract.endDate(),
                contract.awardedAt(),
                contract.milestones().stream().map(MilestoneView::from).toList(),
                contract.kpis().stream().map(KpiView::from).toList(),
                contract.version());
    }
}

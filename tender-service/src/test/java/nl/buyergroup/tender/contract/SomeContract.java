package nl.buyergroup.tender.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.tender.project.SomeProject;
import nl.buyergroup.tender.wheel.Direction;

/** A contract for tests of the rules: 2026 up to and including 2028, two KPIs and a milestone. */
public final class SomeContract {
    private SomeContract() {}

    public static Contract awarded() {
        return of(List.of(milestone("2026-06-30", null)), List.of(kpi(), kpi()));
    }

    static Contract of(List<AwardContract.NewMilestone> milestones, List<AwardContract.NewKpi> kpis) {
        var terms = new AwardContract(
                UUID.randomUUID(), Contract.Form.RELATIONAL, day("2026-01-01"), day("2028-12-31"), milestones, kpis);
        return new Contract(SomeProject.awarded(), terms, "someone", Instant.parse("2025-12-01T09:00:00Z"));
    }

    static AwardContract.NewMilestone milestone(String dueOn, UUID theme) {
        return new AwardContract.NewMilestone("Reusable cups everywhere", day(dueOn), theme);
    }

    static AwardContract.NewKpi kpi(AwardContract.NewTarget... targets) {
        return kpi(SomeProject.CLIMATE, SomeProject.GOAL, "kgCo2ePerFte", Direction.DECREASE, targets);
    }

    static AwardContract.NewKpi kpi() {
        return kpi(target("2026-12-31", "110"), target("2028-12-31", "66.5"));
    }

    static AwardContract.NewKpi kpi(
            UUID theme, UUID goal, String unit, Direction direction, AwardContract.NewTarget... targets) {
        return new AwardContract.NewKpi(
                theme, goal, "Catering footprint", unit, direction, new BigDecimal("133"), List.of(targets));
    }

    static AwardContract.NewTarget target(String on, String value) {
        return new AwardContract.NewTarget(day(on), new BigDecimal(value));
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static List<UUID> kpisOf(Contract contract) {
        return contract.kpis().stream().map(Kpi::id).toList();
    }

    public static UUID milestoneOf(Contract contract) {
        return contract.milestones().get(0).id();
    }
}

package nl.buyergroup.portal.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buyergroup.portal.contract.TenderApi.Contract;
import nl.buyergroup.portal.contract.TenderApi.Kpi;
import nl.buyergroup.portal.contract.TenderApi.Milestone;
import nl.buyergroup.portal.contract.TenderApi.Report;
import nl.buyergroup.portal.contract.TenderApi.Target;

/** A contract as a way to go: its milestones in time and its KPIs with what was verified of them. */
public record Roadmap(
        Contract contract, String packageName, String partner, List<Step> steps, List<Measure> measures, long waiting) {
    public enum Standing {
        REACHED,
        PLANNED,
        NOT_REPORTED
    }

    /** A milestone and how it stands. */
    public record Step(Milestone milestone, Standing standing) {
        static Step of(Milestone milestone, List<Report> reports, LocalDate today) {
            boolean reached = verified(reports)
                    .flatMap(report -> report.latest().entries().stream())
                    .anyMatch(entry ->
                            milestone.id().equals(entry.milestoneId()) && Boolean.TRUE.equals(entry.reached()));
            var open = milestone.dueOn().isBefore(today) ? Standing.NOT_REPORTED : Standing.PLANNED;
            return new Step(milestone, reached ? Standing.REACHED : open);
        }

        public boolean isReached() {
            return standing == Standing.REACHED;
        }

        public boolean isPlanned() {
            return standing == Standing.PLANNED;
        }
    }

    /** A KPI, the targets on its way, and the newest value that was verified. */
    public record Measure(Kpi kpi, List<Target> targets, Proven proven) {
        static Measure of(Kpi kpi, List<Report> reports) {
            var targets = kpi.targets().stream()
                    .sorted(Comparator.comparing(Target::on))
                    .toList();
            var proven = verified(reports)
                    .flatMap(report -> Proven.in(report, kpi).stream())
                    .max(Comparator.comparing(Proven::on));
            return new Measure(kpi, targets, proven.orElse(null));
        }
    }

    /** A verified value and the end of the period that it is about. */
    public record Proven(BigDecimal value, LocalDate on) {
        static Optional<Proven> in(Report report, Kpi kpi) {
            var version = report.latest();
            return version.entries().stream()
                    .filter(entry -> kpi.id().equals(entry.kpiId()) && Boolean.TRUE.equals(entry.accepted()))
                    .map(TenderApi.Entry::value)
                    .filter(Objects::nonNull)
                    .map(value -> new Proven(value, version.periodTo()))
                    .findFirst();
        }
    }

    static List<Step> steps(Contract contract, List<Report> reports, LocalDate today) {
        return contract.milestones().stream()
                .sorted(Comparator.comparing(Milestone::dueOn))
                .map(milestone -> Step.of(milestone, reports, today))
                .toList();
    }

    static List<Measure> measures(Contract contract, List<Report> reports) {
        return contract.kpis().stream().map(kpi -> Measure.of(kpi, reports)).toList();
    }

    private static Stream<Report> verified(List<Report> reports) {
        return reports.stream().filter(Report::isVerified);
    }
}

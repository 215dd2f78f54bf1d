package nl.buyergroup.tender.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.tender.progress.evidence.EvidenceView;

/** One version of a report with its evidence and, once decided, its verdict. */
public record ReportVersionView(
        UUID id,
        int number,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<EntryView> entries,
        List<EvidenceView> evidence,
        Instant writtenAt,
        Instant submittedAt,
        VerdictView verdict) {
    /** An entry; accepted is there once a verdict was given. */
    public record EntryView(
            UUID kpiId, UUID milestoneId, BigDecimal value, Boolean reached, String method, Boolean accepted) {
        static EntryView from(Entry entry, ReportVersion version) {
            return new EntryView(
                    entry.kpiId(),
                    entry.milestoneId(),
                    entry.value(),
                    entry.reached(),
                    entry.method(),
                    entry.isOfKpi() && version.verdict() != null ? version.accepts(entry) : null);
        }
    }

    /** What the buyer decided, and why. */
    public record VerdictView(Verdict verdict, String reason, Instant decidedAt) {
        static VerdictView from(ReportVersion version) {
            return version.verdict() == null
                    ? null
                    : new VerdictView(version.verdict(), version.verdictReason(), version.decidedAt());
        }
    }

    static ReportVersionView from(ProgressReport report, ReportVersion version) {
        return new ReportVersionView(
                version.id(),
                version.number(),
                version.periodFrom(),
                version.periodTo(),
                version.entries().stream()
                        .map(entry -> EntryView.from(entry, version))
                        .toList(),
                report.evidenceOf(version).stream().map(EvidenceView::from).toList(),
                version.writtenAt(),
                version.submittedAt(),
                VerdictView.from(version));
    }
}

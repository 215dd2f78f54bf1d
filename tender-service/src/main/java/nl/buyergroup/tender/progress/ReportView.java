package nl.buyergroup.tender.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A report with the latest version that the reader may see. */
public record ReportView(
        UUID id,
        UUID contractId,
        UUID buyerId,
        UUID supplierId,
        ProgressReport.State state,
        ReportVersionView latest,
        @JsonIgnore long version) {
    static ReportView from(ProgressReport report, UUID reader) {
        return new ReportView(
                report.id(),
                report.contractId(),
                report.buyerId(),
                report.supplierId(),
                report.state(),
                ReportVersionView.from(report, report.latestFor(reader)),
                report.version());
    }
}

package nl.buyergroup.tender.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.tender.contract.Contract;
import nl.buyergroup.tender.contract.Kpi;
import nl.buyergroup.tender.wheel.Direction;

/** What others may know of reported progress. */
public final class ProgressEvents {
    public static final String VERIFIED = "nl.buyergroup.tender.progress-verified";

    private ProgressEvents() {}

    /** The buyer verified a report, wholly or partly; the entries are those that it accepted. */
    public record ProgressVerified(
            UUID reportId,
            long version,
            UUID contractId,
            UUID buyerId,
            UUID supplierId,
            String packageCode,
            Verdict verdict,
            LocalDate periodFrom,
            LocalDate periodTo,
            Instant verifiedAt,
            List<VerifiedEntry> entries) {
        static ProgressVerified of(ProgressReport report, Contract contract) {
            var latest = report.latest();
            return new ProgressVerified(
                    report.id(),
                    report.version(),
                    contract.id(),
                    contract.buyerId(),
                    contract.supplierId(),
                    contract.packageCode(),
                    latest.verdict(),
                    latest.periodFrom(),
                    latest.periodTo(),
                    latest.decidedAt(),
                    latest.acceptedEntries().stream()
                            .map(entry -> VerifiedEntry.of(
                                    entry, contract.kpi(entry.kpiId()).orElseThrow()))
                            .toList());
        }
    }

    /** The verified value of a KPI. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VerifiedEntry(
            UUID kpiId,
            UUID goalId,
            String indicator,
            String unit,
            Direction direction,
            BigDecimal baseline,
            BigDecimal value) {
        static VerifiedEntry of(Entry entry, Kpi kpi) {
            return new VerifiedEntry(
                    kpi.id(),
                    kpi.goalId(),
                    kpi.indicator(),
                    kpi.unit(),
                    kpi.direction(),
                    kpi.baseline(),
                    entry.value());
        }
    }
}

package nl.buyergroup.tender.progress;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/** What was reported of one KPI (value) or one milestone (reached), and how it was established. */
@Embeddable
public record Entry(UUID kpiId, UUID milestoneId, BigDecimal value, Boolean reached, String method) {
    static Entry of(WriteReport.NewEntry entry) {
        return new Entry(entry.kpiId(), entry.milestoneId(), entry.value(), entry.reached(), entry.method());
    }

    boolean isOfKpi() {
        return kpiId != null;
    }
}

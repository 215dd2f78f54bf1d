package nl.buyergroup.footprint.reduction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What tender tells of a report that a buyer verified: the values of its footprint KPIs. */
public record ProgressNews(
        UUID reportId,
        long version,
        UUID contractId,
        UUID buyerId,
        String packageCode,
        LocalDate periodTo,
        Instant verifiedAt,
        List<Entry> entries) {
    /** The verified value of a KPI. */
    public record Entry(UUID kpiId, String unit, String direction, BigDecimal baseline, BigDecimal value) {
        boolean isFootprint() {
            return "kgCo2ePerFte".equals(unit) && "DECREASE".equals(direction);
        }
    }

    public ProgressNews {
        entries = entries.stream().filter(Entry::isFootprint).toList();
    }
}

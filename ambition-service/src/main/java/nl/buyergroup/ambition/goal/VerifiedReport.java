package nl.buyergroup.ambition.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;

/** What a buyer verified of a supplier's report. */
public record VerifiedReport(
        UUID id,
        long version,
        UUID buyerId,
        String packageCode,
        LocalDate measuredOn,
        Instant verifiedAt,
        List<Entry> entries) {
    /** A value for a KPI that builds on a goal. */
    public record Entry(UUID kpiId, UUID goalId, String unit, Direction direction, BigDecimal value) {}

    Source source() {
        return new Source(SourceKind.SUPPLIER, id, version, measuredOn, verifiedAt, packageCode);
    }

    List<UUID> goalIds() {
        return entries.stream().map(Entry::goalId).distinct().toList();
    }

    List<Source.Figure> figures(UUID goalId) {
        return entries.stream()
                .filter(entry -> entry.goalId.equals(goalId))
                .map(entry -> new Source.Figure(entry.kpiId, entry.unit, entry.direction, entry.value))
                .toList();
    }
}

package nl.buyergroup.ambition.goal.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.goal.Figure;
import nl.buyergroup.ambition.goal.Measurement;
import nl.buyergroup.ambition.goal.Source;
import nl.buyergroup.ambition.goal.SourceKind;

/** What a buyer verified of a supplier's report, as tender tells it: the values of KPIs that build on a goal. */
public record VerifiedReport(
        UUID reportId,
        long version,
        UUID buyerId,
        String packageCode,
        LocalDate periodTo,
        Instant verifiedAt,
        List<Figure> entries) {
    public VerifiedReport {
        entries = entries.stream().filter(entry -> entry.goalId() != null).toList();
    }

    List<Measurement> measurements() {
        var source = new Source(SourceKind.SUPPLIER, reportId, version, periodTo, verifiedAt, packageCode);
        return entries.stream().map(entry -> new Measurement(source, entry)).toList();
    }
}

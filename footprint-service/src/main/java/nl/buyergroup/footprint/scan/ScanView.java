package nl.buyergroup.footprint.scan;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record ScanView(
        UUID id,
        UUID organisationId,
        int year,
        BigDecimal fte,
        String fteDefinition,
        Scan.Status status,
        Instant createdAt,
        Instant finalisedAt,
        List<EntryView> entries,
        @JsonIgnore long version) {
    public record EntryView(String packageCode, int scope, BigDecimal kgCo2e, Entry.Basis basis, String note) {
        static EntryView from(EntryKey key, Entry entry) {
            return new EntryView(key.packageCode(), key.scope(), entry.kgCo2e(), entry.basis(), entry.note());
        }
    }

    static ScanView from(Scan scan) {
        var entries = scan.entries().entrySet().stream()
                .map(e -> EntryView.from(e.getKey(), e.getValue()))
                .sorted(comparing(EntryView::packageCode).thenComparing(EntryView::scope))
                .toList();
        return new ScanView(
                scan.id(),
                scan.organisationId(),
                scan.year(),
                scan.fte(),
                scan.fteDefinition(),
                scan.status(),
                scan.createdAt(),
                scan.finalisedAt(),
                entries,
                scan.version());
    }
}

package nl.buyergroup.ambition.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Where a measurement comes from: one version of a report or a scan, or the measurement itself when it is your own. */
@Embeddable
public record Source(
        @Column(name = "source_kind") @Enumerated(EnumType.STRING) SourceKind kind,
        @Column(name = "source_id") UUID id,
        @Column(name = "source_version") long version,
        LocalDate measuredOn,
        Instant knownAt,
        String packageCode) {}

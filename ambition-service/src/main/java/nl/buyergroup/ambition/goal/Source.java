package nl.buyergroup.ambition.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;

/** A version of a report or a scan of another service, as far as all of its figures share it. */
record Source(SourceKind kind, UUID id, long version, LocalDate measuredOn, Instant knownAt, String packageCode) {
    /** What it says of one goal; the KPI and the direction are known of suppliers only. */
    record Figure(UUID kpiId, String unit, Direction direction, BigDecimal value) {}
}

package nl.buyergroup.ambition.learned.footprint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A final footprint scan; for the eyes of its organisation alone. */
public record OwnScan(
        UUID scanId, long version, UUID organisationId, int year, Instant finalisedAt, List<FootprintLine> lines) {}

package nl.buyergroup.ambition.learned.footprint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A benchmark edition, which everybody may read. */
public record PublishedEdition(
        UUID editionId, long version, int year, String title, Instant publishedAt, List<BenchmarkLine> lines) {}

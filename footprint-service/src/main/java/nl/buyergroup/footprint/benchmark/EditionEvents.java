package nl.buyergroup.footprint.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this feature tells the others. */
public final class EditionEvents {
    public static final String PUBLISHED = "nl.buyergroup.footprint.edition-published";

    /** Only what everybody may read. */
    public record EditionPublished(
            UUID editionId, long version, int year, String title, Instant publishedAt, List<BenchmarkLine> lines) {
        static EditionPublished from(BenchmarkEdition edition) {
            return new EditionPublished(
                    edition.id(),
                    edition.version(),
                    edition.year(),
                    edition.title(),
                    edition.publishedAt(),
                    edition.lines());
        }
    }

    private EditionEvents() {}
}

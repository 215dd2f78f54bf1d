package nl.buyergroup.ambition.suggestion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import nl.buyergroup.ambition.learned.footprint.PublishedEdition;
import nl.buyergroup.platform.text.Text;

/** Packages in order of the effect that a goal would have, what they rest on, and what to do when they rest on little. */
public record SuggestionList(
        Basis basis,
        Text explanation,
        OwnFootprint own,
        Edition edition,
        List<String> packagesNotScanned,
        List<Suggestion> items) {
    /** What the order rests on. */
    public enum Basis {
        OWN_FOOTPRINT,
        BENCHMARK,
        NOTHING
    }

    /** The newest final scan of the caller's own organisation. */
    public record OwnFootprint(UUID scanId, int year, Instant finalisedAt, BigDecimal totalKgCo2ePerFte) {}

    /** The newest benchmark edition. */
    public record Edition(UUID editionId, int year, String title, Instant publishedAt) {
        static Edition from(PublishedEdition edition) {
            return edition == null
                    ? null
                    : new Edition(edition.editionId(), edition.year(), edition.title(), edition.publishedAt());
        }
    }

    /** Both scan and edition are null when there is none. */
    static SuggestionList of(OwnScan scan, PublishedEdition edition, Map<String, List<UUID>> goals) {
        if (scan != null) {
            return own(new OwnRanking(scan, edition, goals));
        }
        return edition != null ? ofOthers(new BenchmarkRanking(edition, goals)) : nothing();
    }

    private static SuggestionList own(OwnRanking ranking) {
        var scan = ranking.scan();
        var total = ranking.total();
        return new SuggestionList(
                Basis.OWN_FOOTPRINT,
                total.signum() == 0 ? Explanations.zero(scan.year()) : Explanations.own(scan.year()),
                new OwnFootprint(scan.scanId(), scan.year(), scan.finalisedAt(), total),
                Edition.from(ranking.edition()),
                ranking.packagesNotScanned(),
                ranking.suggestions());
    }

    private static SuggestionList ofOthers(BenchmarkRanking ranking) {
        var edition = ranking.edition();
        return new SuggestionList(
                Basis.BENCHMARK,
                Explanations.ofOthers(edition.year()),
                null,
                Edition.from(edition),
                List.of(),
                ranking.suggestions());
    }

    private static SuggestionList nothing() {
        return new SuggestionList(Basis.NOTHING, Explanations.NOTHING, null, null, List.of(), List.of());
    }
}

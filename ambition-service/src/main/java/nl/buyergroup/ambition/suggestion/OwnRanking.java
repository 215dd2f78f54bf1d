package nl.buyergroup.ambition.suggestion;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.ambition.learned.footprint.BenchmarkLine;
import nl.buyergroup.ambition.learned.footprint.FootprintLine;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import nl.buyergroup.ambition.learned.footprint.PublishedEdition;
import nl.buyergroup.ambition.suggestion.Suggestion.Benchmark;
import nl.buyergroup.ambition.suggestion.Suggestion.Confidence;
import nl.buyergroup.ambition.suggestion.Suggestion.Own;

/**
 * The packages of an own footprint in order of what a goal would save.
 *
 * @param edition null when none was published
 */
record OwnRanking(OwnScan scan, PublishedEdition edition, Map<String, List<UUID>> goals) {
    BigDecimal total() {
        return whole().total();
    }

    /** Without packages of zero: nothing can be saved there. */
    List<Suggestion> suggestions() {
        if (total().signum() == 0) {
            return List.of();
        }
        var shares = whole().shares();
        var hotspots = whole().hotspots();
        return scan.lines().stream()
                .filter(line -> line.kgCo2ePerFte().signum() > 0)
                .map(line -> suggestion(line, shares.get(line.packageCode()), hotspots.contains(line.packageCode())))
                .sorted(Suggestion.LARGEST_EFFECT_FIRST)
                .toList();
    }

    /** What others have and this scan does not, the largest first. */
    List<String> packagesNotScanned() {
        var scanned = scan.lines().stream().map(FootprintLine::packageCode).toList();
        return published()
                .filter(line -> !scanned.contains(line.packageCode()))
                .sorted(comparing(BenchmarkLine::meanKgCo2ePerFte, reverseOrder())
                        .thenComparing(BenchmarkLine::packageCode))
                .map(BenchmarkLine::packageCode)
                .toList();
    }

    private Suggestion suggestion(FootprintLine line, BigDecimal share, boolean hotspot) {
        var own = new Own(line.kgCo2ePerFte(), scan.year(), share, line.measured());
        var benchmark = benchmark(line).orElse(null);
        var effect = Effect.of(own.kgCo2ePerFte(), benchmark == null ? null : benchmark.meanKgCo2ePerFte());
        var goalIds = goals.getOrDefault(line.packageCode(), List.of());
        return new Suggestion(
                line.packageCode(),
                hotspot,
                effect.savedKgCo2ePerFte(),
                effect.targetKgCo2ePerFte(),
                own.measured() ? Confidence.HIGH : Confidence.LOW,
                own,
                benchmark,
                goalIds,
                Reasons.own(own, total(), hotspot, benchmark, effect, !goalIds.isEmpty()));
    }

    private Optional<Benchmark> benchmark(FootprintLine own) {
        return published()
                .filter(line -> line.packageCode().equals(own.packageCode()))
                .findFirst()
                .map(line -> new Benchmark(
                        line.meanKgCo2ePerFte(),
                        line.organisations(),
                        edition.year(),
                        own.kgCo2ePerFte().subtract(line.meanKgCo2ePerFte())));
    }

    private Stream<BenchmarkLine> published() {
        return edition == null ? Stream.empty() : edition.lines().stream();
    }

    private Composition whole() {
        return new Composition(scan.lines());
    }
}

package nl.buyergroup.ambition.suggestion;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.ambition.learned.footprint.BenchmarkLine;
import nl.buyergroup.ambition.learned.footprint.PublishedEdition;
import nl.buyergroup.ambition.suggestion.Suggestion.Benchmark;
import nl.buyergroup.ambition.suggestion.Suggestion.Confidence;

/** For who has no footprint of its own yet: the packages of an edition by their mean. */
record BenchmarkRanking(PublishedEdition edition, Map<String, List<UUID>> goals) {
    List<Suggestion> suggestions() {
        return edition.lines().stream()
                .filter(line -> line.meanKgCo2ePerFte().signum() > 0)
                .map(this::suggestion)
                .sorted(Suggestion.LARGEST_EFFECT_FIRST)
                .toList();
    }

    /** As if the organisation were like the mean. */
    private Suggestion suggestion(BenchmarkLine line) {
        var benchmark = new Benchmark(line.meanKgCo2ePerFte(), line.organisations(), edition.year(), null);
        var effect = Effect.of(line.meanKgCo2ePerFte(), null);
        var goalIds = goals.getOrDefault(line.packageCode(), List.of());
        return new Suggestion(
                line.packageCode(),
                false,
                effect.savedKgCo2ePerFte(),
                effect.targetKgCo2ePerFte(),
                Confidence.LOW,
                null,
                benchmark,
                goalIds,
                Reasons.ofOthers(benchmark, effect, !goalIds.isEmpty()));
    }
}

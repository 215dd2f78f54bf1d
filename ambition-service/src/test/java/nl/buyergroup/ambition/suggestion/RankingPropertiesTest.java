package nl.buyergroup.ambition.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.buyergroup.ambition.learned.footprint.BenchmarkLine;
import nl.buyergroup.ambition.learned.footprint.FootprintLine;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import nl.buyergroup.ambition.learned.footprint.PublishedEdition;

class RankingPropertiesTest {
    private static final UUID ID = UUID.randomUUID();

    @Property(tries = 300)
    void orderIsTotalAndDoesNotHangOnTheOrderOfTheEvents(
            @ForAll("scans") List<FootprintLine> scan,
            @ForAll("editions") List<BenchmarkLine> edition,
            @ForAll Random random) {
        var items = list(scan, edition).items();

        assertEquals(
                items, list(shuffled(scan, random), shuffled(edition, random)).items());
        for (int i = 1; i < items.size(); i++) {
            assertComesBefore(items.get(i - 1), items.get(i));
        }
    }

    /** The larger effect first, then the larger figure, then by code. */
    private static void assertComesBefore(Suggestion one, Suggestion next) {
        int effect = one.effectKgCo2ePerFte().compareTo(next.effectKgCo2ePerFte());
        int figure = figure(one).compareTo(figure(next));
        int code = next.packageCode().compareTo(one.packageCode());
        assertTrue(effect > 0 || effect == 0 && (figure > 0 || figure == 0 && code > 0), one + " before " + next);
    }

    private static BigDecimal figure(Suggestion suggestion) {
        return suggestion.indicativeTargetKgCo2ePerFte().add(suggestion.effectKgCo2ePerFte());
    }

    @Property(tries = 300)
    void everyPackageAboveZeroIsSuggestedOnceAndTheSharesMakeOne(
            @ForAll("scans") List<FootprintLine> scan, @ForAll("editions") List<BenchmarkLine> edition) {
        var items = list(scan, edition).items();
        var codes = items.stream().map(Suggestion::packageCode).toList();
        var sum = items.stream().map(item -> item.own().share()).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertEquals(scan.stream().filter(l -> l.kgCo2ePerFte().signum() > 0).count(), codes.size());
        assertEquals(codes.size(), new HashSet<>(codes).size());
        assertEquals(items.isEmpty() ? 0 : 1, sum.stripTrailingZeros().intValueExact());
    }

    /** Neither who measured nor who already has a goal moves a package. */
    @Property(tries = 200)
    void onlyFiguresMakeTheOrder(
            @ForAll("scans") List<FootprintLine> scan, @ForAll("editions") List<BenchmarkLine> edition) {
        var guessed = scan.stream()
                .map(line -> new FootprintLine(line.packageCode(), line.kgCo2ePerFte(), !line.measured()))
                .toList();

        assertEquals(codes(list(scan, edition)), codes(list(guessed, edition)));
    }

    @Provide
    Arbitrary<List<FootprintLine>> scans() {
        var lines = Combinators.combine(codes(), figures(), Arbitraries.of(true, false))
                .as(FootprintLine::new);
        return lines.list().ofMinSize(1).ofMaxSize(17).uniqueElements(FootprintLine::packageCode);
    }

    @Provide
    Arbitrary<List<BenchmarkLine>> editions() {
        var lines = Combinators.combine(
                        codes(), figures(), Arbitraries.integers().between(3, 40))
                .as(BenchmarkLine::new);
        return lines.list().ofMaxSize(17).uniqueElements(BenchmarkLine::packageCode);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings().withCharRange('a', 't').ofLength(1);
    }

    /** Small whole numbers too, so that equal figures and effects come up. */
    private static Arbitrary<BigDecimal> figures() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("5000"))
                        .ofScale(6),
                Arbitraries.integers().between(0, 4).map(BigDecimal::valueOf));
    }

    private static SuggestionList list(List<FootprintLine> scan, List<BenchmarkLine> edition) {
        return SuggestionList.of(
                new OwnScan(ID, 1, ID, 2024, Instant.EPOCH, scan),
                new PublishedEdition(ID, 1, 2025, "Facility services", Instant.EPOCH, edition),
                Map.of());
    }

    private static List<String> codes(SuggestionList list) {
        return list.items().stream().map(Suggestion::packageCode).toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}

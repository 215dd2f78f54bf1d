package nl.buyergroup.ambition.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.ambition.learned.footprint.BenchmarkLine;
import nl.buyergroup.ambition.learned.footprint.FootprintLine;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import nl.buyergroup.ambition.learned.footprint.PublishedEdition;
import nl.buyergroup.ambition.suggestion.Suggestion.Confidence;
import nl.buyergroup.ambition.suggestion.SuggestionList.Basis;
import org.junit.jupiter.api.Test;

class SuggestionListTest {
    private static final Instant TIME = Instant.parse("2026-03-02T09:30:00Z");
    private static final UUID GOAL = UUID.randomUUID();
    private static final PublishedEdition EDITION = edition(
            mean("buildings", "900", 4),
            mean("catering", "133", 6),
            mean("mobility", "400", 5),
            mean("waste", "30", 3));

    @Test
    void ordersByWhatAGoalSaves() {
        var list = list(
                EDITION,
                line("catering", "500", true),
                line("buildings", "600", true),
                line("ict", "420", true),
                line("waste", "20", true),
                line("events", "0", true));

        assertEquals(Basis.OWN_FOOTPRINT, list.basis());
        assertEquals(List.of("catering", "buildings", "ict", "waste"), codes(list));
        assertEquals(List.of(433.5, 300.0, 210.0, 10.0), effects(list));
        assertEquals(
                List.of(true, true, true, false),
                list.items().stream().map(Suggestion::hotspot).toList());
        assertEquals(0, new BigDecimal("1540").compareTo(list.own().totalKgCo2ePerFte()));
        assertEquals(List.of("mobility"), list.packagesNotScanned());
    }

    @Test
    void equalEffectsHaveAFixedOrder() {
        var list =
                list(edition(mean("b", "10", 3)), line("c", "20", true), line("b", "15", true), line("a", "20", true));

        assertEquals(List.of("a", "c", "b"), codes(list));
    }

    @Test
    void standsBesideTheBenchmark() {
        var items = list(EDITION, line("catering", "180", true), line("ict", "20", true))
                .items();

        var benchmark = items.get(0).benchmark();
        assertEquals(new BigDecimal("133"), benchmark.meanKgCo2ePerFte());
        assertEquals(new BigDecimal("47"), benchmark.gapKgCo2ePerFte());
        assertEquals(6, benchmark.organisations());
        assertEquals(2025, benchmark.year());
        assertNull(items.get(1).benchmark());
        assertEquals(new BigDecimal("0.9000"), items.get(0).own().share());
    }

    @Test
    void carriedForwardFigureKeepsItsPlaceAndSaysThatItIsLessCertain() {
        var items = list(null, line("catering", "180", false), line("ict", "20", true))
                .items();

        assertEquals("catering", items.get(0).packageCode());
        assertEquals(Confidence.LOW, items.get(0).confidence());
        assertTrue(items.get(0).reason().en().contains("carried forward from an earlier year"));
        assertTrue(items.get(0).reason().nl().contains("overgenomen uit een eerder jaar"));
        assertEquals(Confidence.HIGH, items.get(1).confidence());
        assertFalse(items.get(1).reason().en().contains("carried forward"));
    }

    @Test
    void reasonExplainsItselfInBothLanguages() {
        var goals = Map.of("catering", List.of(GOAL));
        var scan = scan(line("catering", "1180.5", true), line("ict", "20", true));
        var reason = SuggestionList.of(scan, EDITION, goals).items().get(0).reason();

        assertEquals(
                "This package is 98.33% of your footprint of 2024: 1,180.5 of 1,200.5 kg CO2e per FTE."
                        + " It is a hotspot: one of the largest packages, which together make up at least 80% of it."
                        + " That is 1,047.5 kg above the mean of 6 organisations in the benchmark of 2025, which is 133"
                        + " kg. Coming down to half of that mean saves 1,114 kg per FTE."
                        + " Your organisation already has a goal on it.",
                reason.en());
        assertEquals(
                "Dit pakket is 98,33% van uw voetafdruk van 2024: 1.180,5 van de 1.200,5 kg CO2e per fte."
                        + " Het is een hotspot: een van de grootste pakketten, die er samen ten minste 80% van zijn."
                        + " Dat is 1.047,5 kg boven het gemiddelde van 6 organisaties in de benchmark van 2025, dat 133"
                        + " kg is. Dalen tot de helft van dat gemiddelde scheelt 1.114 kg per fte."
                        + " Uw organisatie heeft er al een doel voor.",
                reason.nl());
    }

    @Test
    void reasonBelowTheMeanAndWithoutOneSaysSo() {
        var items = list(EDITION, line("catering", "133", true), line("ict", "20", true))
                .items();

        assertTrue(items.get(0).reason().en().contains("not above the mean of 6 organisations"));
        assertTrue(items.get(0).reason().en().contains("Halving your figure saves 66.5 kg"));
        assertTrue(items.get(1).reason().nl().contains("geen gemiddelde gepubliceerd"));
    }

    @Test
    void withoutAnOwnFootprintThePackagesOfTheBenchmarkByTheirMean() {
        var list = SuggestionList.of(null, EDITION, Map.of("waste", List.of(GOAL)));

        assertEquals(Basis.BENCHMARK, list.basis());
        assertEquals(List.of("buildings", "mobility", "catering", "waste"), codes(list));
        assertEquals(List.of(450.0, 200.0, 66.5, 15.0), effects(list));
        assertTrue(list.explanation().en().contains("no final scan yet"));
        assertTrue(list.explanation().nl().contains("nog geen definitieve scan"));
        assertNull(list.own());
        for (var item : list.items()) {
            assertNull(item.own());
            assertNull(item.benchmark().gapKgCo2ePerFte());
            assertEquals(Confidence.LOW, item.confidence());
            assertFalse(item.hotspot());
        }
        assertEquals(List.of(GOAL), list.items().get(3).goalIds());
    }

    @Test
    void withoutBothNothingButWhatToDoFirst() {
        var list = SuggestionList.of(null, null, Map.of());

        assertEquals(Basis.NOTHING, list.basis());
        assertEquals(List.of(), list.items());
        assertTrue(list.explanation().en().contains("Start a footprint scan"));
        assertTrue(list.explanation().nl().contains("Begin een voetafdrukscan"));
    }

    @Test
    void footprintOfZeroHasNothingToBringDown() {
        var list = list(EDITION, line("catering", "0", true));

        assertEquals(Basis.OWN_FOOTPRINT, list.basis());
        assertEquals(List.of(), list.items());
        assertTrue(list.explanation().en().contains("comes to zero"));
        assertEquals(List.of("buildings", "mobility", "waste"), list.packagesNotScanned());
    }

    private static SuggestionList list(PublishedEdition edition, FootprintLine... lines) {
        return SuggestionList.of(scan(lines), edition, Map.of());
    }

    private static OwnScan scan(FootprintLine... lines) {
        return new OwnScan(UUID.randomUUID(), 4, UUID.randomUUID(), 2024, TIME, List.of(lines));
    }

    private static FootprintLine line(String code, String kgCo2ePerFte, boolean measured) {
        return new FootprintLine(code, new BigDecimal(kgCo2ePerFte), measured);
    }

    private static PublishedEdition edition(BenchmarkLine... lines) {
        return new PublishedEdition(UUID.randomUUID(), 1, 2025, "Facility services 2025", TIME, List.of(lines));
    }

    private static BenchmarkLine mean(String code, String mean, int organisations) {
        return new BenchmarkLine(code, new BigDecimal(mean), organisations);
    }

    private static List<String> codes(SuggestionList list) {
        return list.items().stream().map(Suggestion::packageCode).toList();
    }

    private static List<Double> effects(SuggestionList list) {
        return list.items().stream()
                .map(item -> item.effectKgCo2ePerFte().doubleValue())
                .toList();
    }
}

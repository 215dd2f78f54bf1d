package nl.buyergroup.ambition.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.buyergroup.ambition.learned.footprint.FootprintLine;
import org.junit.jupiter.api.Test;

class CompositionTest {
    @Test
    void hotspotsAreTheFewestThatMakeUpFourFifths() {
        assertEquals(Set.of("a", "b"), of("50", "30", "20").hotspots());
        assertEquals(Set.of("a", "b", "c"), of("50", "29.999999", "20.000001").hotspots());
        assertEquals(Set.of("a"), of("80", "20").hotspots());
        assertEquals(Set.of("a"), of("7").hotspots());
    }

    @Test
    void equalFiguresAreHotspotsTogether() {
        assertEquals(Set.of("a", "b", "c"), of("50", "25", "25").hotspots());
        assertEquals(
                Set.of("a", "b", "c", "d", "e"),
                of("20", "20", "20", "20", "20").hotspots());
    }

    @Test
    void packageOfZeroIsNoHotspot() {
        assertEquals(Set.of("a"), of("5", "0").hotspots());
    }

    @Test
    void whatRoundingLeavesGoesToTheLargestRestAndThenToTheLargestFigure() {
        assertEquals(
                Map.of("a", number("0.3334"), "b", number("0.3333"), "c", number("0.3333")),
                of("1", "1", "1").shares());
        assertEquals(
                Map.of("a", number("0.6667"), "b", number("0.3333")),
                of("2", "1").shares());
        assertEquals(
                Map.of("a", number("0.7501"), "b", number("0.2499")),
                of("60.005", "19.995").shares());
    }

    @Property(tries = 500)
    void sharesMakeExactlyOne(@ForAll("footprints") Composition whole) {
        var sum = whole.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertEquals(number("1.0000"), sum);
        assertEquals(whole.lines().size(), whole.shares().size());
    }

    @Property(tries = 500)
    void shareIsLessThanOneUnitFromTheTruthAndNeverBelowThatOfASmallerFigure(@ForAll("footprints") Composition whole) {
        var shares = whole.shares();
        for (var line : whole.lines()) {
            var share = shares.get(line.packageCode());
            var off =
                    share.multiply(whole.total()).subtract(line.kgCo2ePerFte()).abs();
            assertTrue(off.compareTo(whole.total().movePointLeft(4)) < 0);
            whole.lines().stream()
                    .filter(other -> other.kgCo2ePerFte().compareTo(line.kgCo2ePerFte()) < 0)
                    .forEach(other -> assertTrue(shares.get(other.packageCode()).compareTo(share) <= 0));
        }
    }

    @Property(tries = 500)
    void hotspotsMakeUpFourFifthsAndNoneOfThemCanBeMissed(@ForAll("footprints") Composition whole) {
        var hot = whole.lines().stream()
                .filter(line -> whole.hotspots().contains(line.packageCode()))
                .map(FootprintLine::kgCo2ePerFte)
                .toList();
        var due = whole.total().multiply(number("0.8"));
        var sum = hot.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var least = hot.stream().min(BigDecimal::compareTo).orElseThrow();
        var alike = BigDecimal.valueOf(
                hot.stream().filter(figure -> figure.compareTo(least) == 0).count());

        assertTrue(sum.compareTo(due) >= 0);
        assertTrue(sum.subtract(least.multiply(alike)).compareTo(due) < 0);
    }

    @Property(tries = 200)
    void orderOfTheLinesChangesNothing(@ForAll("footprints") Composition whole, @ForAll Random random) {
        var lines = new ArrayList<>(whole.lines());
        Collections.shuffle(lines, random);
        var shuffled = new Composition(lines);

        assertEquals(whole.shares(), shuffled.shares());
        assertEquals(whole.hotspots(), shuffled.hotspots());
    }

    @Provide
    Arbitrary<Composition> footprints() {
        var figures = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, number("5000"))
                        .ofScale(6),
                Arbitraries.integers().between(0, 3).map(BigDecimal::valueOf));
        return figures.list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .filter(list -> list.stream().anyMatch(figure -> figure.signum() > 0))
                .map(list -> of(list.stream().map(BigDecimal::toPlainString).toArray(String[]::new)));
    }

    private static Composition of(String... figures) {
        List<FootprintLine> lines = IntStream.range(0, figures.length)
                .mapToObj(i -> new FootprintLine(Character.toString('a' + i), number(figures[i]), true))
                .toList();
        return new Composition(lines);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

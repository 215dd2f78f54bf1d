package nl.buyergroup.ambition.compass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.compass.CompassPicture.Point;
import nl.buyergroup.ambition.picture.Drawn;
import nl.buyergroup.ambition.picture.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompassDrawingTest {
    private static final List<String> NAMES = List.of(
            "Gouden regel: wij erkennen ons aandeel",
            "De missie zet het leven centraal",
            "Plek, aarde en netwerk beslissen mee",
            "Winst voor iedereen",
            "Zachte en krachtige waarden in balans",
            "Herstellende projecten",
            "Gedeeld eigenaarschap",
            "Solidariteit in plaats van concurrentie",
            "Ecosystemisch en liefdevol leiderschap",
            "Coöperatieve of zelfsturende organisatie",
            "Werken met de cycli van de natuur",
            "Rituelen die groei en relaties voeden");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12})
    void anyNumberMetIsFitForTheWall(int met) {
        for (var words : Words.values()) {
            var drawn = Drawn.of(CompassDrawing.svg(compass(met), words));
            drawn.isFitForTheWall(words.language);
            assertTrue(drawn.texts().stream()
                    .anyMatch(text -> text.startsWith(met + (words == Words.NL ? " van" : " of"))));
        }
    }

    @Test
    void unansweredPrinciplesAreShownAsSuch() {
        var points = NAMES.stream().map(name -> new Point(name, null)).toList();
        var drawn = Drawn.of(CompassDrawing.svg(new CompassPicture("1", "FM", day(), null, "", points), Words.NL));
        drawn.isFitForTheWall("nl");
        assertTrue(drawn.texts().contains("nog bezig"));
        assertEquals(
                13, drawn.texts().stream().filter("nog niet beantwoord"::equals).count());
    }

    @ParameterizedTest
    @FieldSource("nl.buyergroup.ambition.picture.Texts#NASTY")
    void textStaysText(String text) {
        var points = IntStream.range(0, 12)
                .mapToObj(i -> new Point(text, i % 2 == 0))
                .toList();
        var drawn = Drawn.of(CompassDrawing.svg(new CompassPicture("1", text, day(), text, text, points), Words.EN));
        drawn.isFitForTheWall("en");
        assertEquals("Regenerative compass · 12 March 2026: " + text, drawn.child("title"));
        assertEquals(0, drawn.document().getElementsByTagName("script").getLength());
    }

    @Test
    void metAndNotMetDifferInForm() {
        var none = CompassDrawing.svg(compass(0), Words.NL);
        var all = CompassDrawing.svg(compass(12), Words.NL);
        assertEquals(
                12,
                Drawn.of(none).texts().stream()
                        .filter(text -> text.matches("\\d+"))
                        .count());
        assertEquals(
                0,
                Drawn.of(all).texts().stream()
                        .filter(text -> text.matches("\\d+"))
                        .count());
        assertEquals(12, checks(all) - checks(none));
    }

    private static int checks(String svg) {
        return svg.split("stroke=\"#ffffff\"", -1).length;
    }

    @Test
    void goldenRuleIsTheLongestPoint() {
        var golden = new Needle(0, 0, 1, 12, new Point("", true));
        var other = new Needle(0, 0, 7, 12, new Point("", true));
        assertTrue(golden.tip() > other.tip());
    }

    @Test
    void tellsEverythingToWhoDoesNotSeeIt() {
        var told = Drawn.of(CompassDrawing.svg(compass(3), Words.NL)).child("desc");
        assertTrue(told.startsWith("Herstellend, 3 van 12 principes. 1. Gouden regel"));
        assertEquals(3, told.split(": voldaan\\.", -1).length - 1);
        assertEquals(9, told.split(": nog niet voldaan\\.", -1).length - 1);
    }

    @Test
    void sameVersionGivesTheSameBytesWhateverTheMachineSpeaks() {
        var before = Locale.getDefault();
        var svg = CompassDrawing.svg(compass(5), Words.NL);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(svg, CompassDrawing.svg(compass(5), Words.NL));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static CompassPicture compass(int met) {
        var points = IntStream.range(0, 12)
                .mapToObj(i -> new Point(NAMES.get(i), i < met))
                .toList();
        return new CompassPicture("1", "Facilitair bedrijf", day(), "Herstellend", "Nog negen principes.", points);
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 3, 12);
    }
}

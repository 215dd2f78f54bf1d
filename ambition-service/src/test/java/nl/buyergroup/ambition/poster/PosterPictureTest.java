package nl.buyergroup.ambition.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.buyergroup.ambition.scan.xcurve.SampleCurves;
import nl.buyergroup.ambition.scan.xcurve.XCurveView;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.ambition.wheel.content.WheelContent.Commitment;
import nl.buyergroup.ambition.wheel.picture.Disc;
import nl.buyergroup.ambition.wheel.picture.WheelWords;
import nl.buyergroup.ambition.wheel.picture.Wheels;
import nl.buyergroup.documents.Drawn;
import nl.buyergroup.documents.rendering.SvgFile;
import nl.buyergroup.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class PosterPictureTest {
    private static final String STATEMENT = "Elke leverancier heeft een eigen routekaart";

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "3,4", "8,0", "8,10", "12,40", "25,0", "200,200", "200,0"})
    void anythingFitsOnThePage(int themes, int actions) {
        var curve = actions == 0 ? null : SampleCurves.of(actions);
        for (var language : Language.values()) {
            var poster = poster(themes, "Wij geven in 2030 terug. ", curve);
            fits(Drawn.of(PosterPicture.of(poster, language)), language);
        }
    }

    @ParameterizedTest
    @FieldSource("nl.buyergroup.documents.Texts#NASTY")
    void anyTextFitsOnThePage(String text) {
        var longest = text.repeat(2000 / text.length());
        for (var ambition : List.of(text, longest)) {
            var drawn = Drawn.of(PosterPicture.of(poster(3, ambition, SampleCurves.of(5)), Language.NL));
            fits(drawn, Language.NL);
            assertEquals(0, drawn.document().getElementsByTagName("script").getLength());
            assertEquals(0, drawn.document().getElementsByTagName("image").getLength());
        }
    }

    private static void fits(Drawn drawn, Language language) {
        assertEquals(language.tag(), drawn.root().getAttribute("lang"));
        assertFalse(drawn.svg().contains("NaN"));
        wheelOf(drawn);
        drawn.liesInside(new Rectangle2D.Double(0, 0, 2000, 2828));
    }

    /** Takes the wheel out, which has coordinates of its own, when it lies on the page. */
    private static void wheelOf(Drawn drawn) {
        var wheel = drawn.elements().stream()
                .filter(e -> e.getAttribute("transform").startsWith("translate"))
                .findFirst()
                .orElseThrow();
        var numbers = wheel.getAttribute("transform").split("[^-0-9.]+");
        double scale = Double.parseDouble(numbers[3]);
        assertTrue(Double.parseDouble(numbers[1]) + (Disc.CENTRE.x() - Disc.RADIUS) * scale >= 120);
        assertTrue(Double.parseDouble(numbers[1]) + (Disc.CENTRE.x() + Disc.RADIUS) * scale <= 1880);
        assertTrue(Double.parseDouble(numbers[2]) + (Disc.CENTRE.y() + Disc.RADIUS) * scale <= 2678);
        assertTrue(scale > 0.8, "the wheel is too small: " + scale);
        wheel.getParentNode().removeChild(wheel);
    }

    @Test
    void goalsSayFromWhereToWhereAndByWhenInTheLanguageOfTheReader() {
        var poster = poster(8, "Samen", null);
        var nl = Drawn.of(PosterPicture.of(poster, Language.NL)).texts();
        assertTrue(nl.containsAll(List.of("1.330,5", "66,5", "kg CO₂e per fte · uiterlijk 31 december 2027")));
        var en = Drawn.of(PosterPicture.of(poster, Language.EN)).texts();
        assertTrue(en.containsAll(List.of("1,330.5", "66.5", "kg CO₂e per FTE · by 31 December 2027")));
        assertTrue(nl.contains("Vastgesteld op 13 maart 2026"));
        assertTrue(en.contains("The board stands for it: Directeur, 15 January 2025"));
    }

    @Test
    void goalsThatDoNotFitAreCounted() {
        for (var curve : new XCurveView[] {null, SampleCurves.of(8)}) {
            var poster = poster(60, "Samen", curve);
            var texts = Drawn.of(PosterPicture.of(poster, Language.NL)).texts();
            long shown = texts.stream().filter(text -> text.equals("66,5")).count();
            shown += texts.stream()
                                    .filter(STATEMENT::startsWith)
                                    .filter(text -> text.length() > 8)
                                    .count()
                            > 0
                    ? 1
                    : 0;
            assertTrue(texts.contains("+ " + (poster.aims().size() - shown) + " meer"), texts.toString());
        }
    }

    @Test
    void everythingIsToldToWhoDoesNotSeeIt() {
        var drawn = Drawn.of(PosterPicture.of(poster(3, "Samen", SampleCurves.of(4)), Language.NL));
        var description = drawn.child("desc");
        for (var part : List.of(
                "Gemeente Voorbeeldstad",
                "Samen",
                "Ketensamenwerking",
                "Uitstoot van de catering: 1.330,5 naar 66,5 kg CO₂e per fte, uiterlijk 31 december 2027",
                STATEMENT,
                "Wegwerpbekers in alle gebouwen",
                "Directeur")) {
            assertTrue(description.contains(part), part + " in " + description);
        }
    }

    @Test
    void sameContentGivesTheSameBytes() {
        var before = Locale.getDefault();
        var svg = SvgFile.of(PosterPicture.of(poster(8, "Samen", SampleCurves.of(9)), Language.NL));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(svg, SvgFile.of(PosterPicture.of(poster(8, "Samen", SampleCurves.of(9)), Language.NL)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kgCo2ePerFte,kg CO₂e per fte,kg CO₂e per FTE",
        "%,%,%",
        "kgPerWorkplace,kg per workplace,kg per workplace",
        "kg per werkplek,kg per werkplek,kg per werkplek",
        "kWhPerFte,kWh per fte,kWh per FTE",
        "kgCo2e,kg CO₂e,kg CO₂e",
        "MWh,MWh,MWh"
    })
    void unitsAreWords(String unit, String nl, String en) {
        assertEquals(nl, new PosterWords(new WheelWords(Language.NL)).unit(unit));
        assertEquals(en, new PosterWords(new WheelWords(Language.EN)).unit(unit));
    }

    @Test
    void largeAndNegativeNumbersKeepAllTheyAre() {
        var words = new PosterWords(new WheelWords(Language.NL));
        assertEquals("−12.345.678,000001", words.number(new BigDecimal("-12345678.000001")));
        assertEquals("1.000", words.number(new BigDecimal("1E+3")));
    }

    private static VisionPoster poster(int themes, String ambition, XCurveView curve) {
        var wheel = Wheels.real(themes);
        var drawing = Wheels.drawing(wheel);
        var statements = wheel.themes().stream()
                .limit(1)
                .map(theme -> new QualitativeGoal(new UUID(3, 3), theme.id(), STATEMENT, LocalDate.of(2027, 6, 30)))
                .toList();
        var content = new WheelContent(
                wheel.title(),
                ambition,
                null,
                null,
                new Commitment("Directeur", LocalDate.of(2025, 1, 15)),
                wheel.themes(),
                wheel.goals(),
                statements);
        var version = new VisionPoster.Version(drawing.id(), drawing.level(), 1, drawing.adoptedAt());
        return VisionPoster.of("Gemeente Voorbeeldstad", version, content, curve);
    }
}

package nl.buyergroup.ambition.scan.growth.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.scan.growth.picture.GrowthPicture.Line;
import nl.buyergroup.ambition.scan.growth.picture.GrowthPicture.Part;
import nl.buyergroup.ambition.scan.growth.picture.GrowthPicture.Score;
import nl.buyergroup.documents.Drawn;
import nl.buyergroup.documents.rendering.SvgFile;
import nl.buyergroup.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class GrowthDrawingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource({
        "142, 113, 57, 25",
        "312, 0, 0, 25",
        "0, 312, 0, 25",
        "0, 0, 312, 100",
        "297, 15, 0, 0",
        "0, 0, 0, 25",
        "1, 50, 51, 50",
        "999999, 1, 1, 99",
        "1, 1, 1, 1",
        "10, 85, 5, 80"
    })
    void anySharesAreFitForTheWall(int realists, int followers, int ambassadors, int line) {
        for (var language : Language.values()) {
            var picture = measured(line, realists, followers, ambassadors);
            Drawn.of(GrowthDrawing.of(picture, language)).isFitForTheWall(language.tag());
        }
    }

    @ParameterizedTest
    @FieldSource("nl.buyergroup.documents.Texts#NASTY")
    void textStaysText(String text) {
        var score = List.of(new Score(text, 2, "++"));
        var parts = List.of(
                new Part(text, 4, new BigDecimal("33.4"), score, false, true),
                new Part(text, 4, new BigDecimal("33.3"), score, false, false),
                new Part(text, 4, new BigDecimal("33.3"), List.of(), true, false));
        var line = new Line(25, BigDecimal.ZERO, BigDecimal.ZERO);
        var drawn = Drawn.of(GrowthDrawing.of(new GrowthPicture("1", DAY, true, 12, null, parts, line), Language.NL));
        drawn.isFitForTheWall("nl");
        assertTrue(drawn.child("desc").contains(text + ": 33,4 %"));
        assertEquals(0, drawn.document().getElementsByTagName("script").getLength());
    }

    @Test
    void sameVersionGivesTheSameBytesWhateverTheMachineSpeaks() {
        var before = Locale.getDefault();
        var svg = SvgFile.of(GrowthDrawing.of(measured(25, 142, 113, 57), Language.NL));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(svg, SvgFile.of(GrowthDrawing.of(measured(25, 142, 113, 57), Language.NL)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void surfaceOfACrownIsTheShareOfTheGroup() {
        var drawn = Drawn.of(GrowthDrawing.of(measured(25, 250, 500, 250), Language.NL));
        var crowns = drawn.elements().stream()
                .filter(e -> e.getAttribute("stroke").equals(Shade.GREEN))
                .filter(e -> e.getTagName().equals("circle"))
                .mapToDouble(e -> Double.parseDouble(e.getAttribute("r")))
                .toArray();
        assertEquals(3, crowns.length);
        assertEquals(2, Math.pow(crowns[1] / crowns[0], 2), 0.01);
        assertEquals(crowns[0], crowns[2]);
    }

    @Test
    void distanceToTheLineIsToldForAmbassadorsAndWithFollowers() {
        var dutch = Drawn.of(GrowthDrawing.of(measured(25, 142, 113, 57), Language.NL));
        assertTrue(dutch.texts().contains("Ambassadeurs: 18,3 %, 6,8 procentpunt onder de lijn"));
        assertTrue(dutch.texts().contains("Ambassadeurs en volgers samen: 54,5 %, op of boven de lijn"));
        var english = Drawn.of(GrowthDrawing.of(measured(40, 142, 113, 57), Language.EN));
        assertTrue(english.texts().contains("line 40 %"));
        assertTrue(english.texts().contains("Ambassadors: 18.3 %, 21.8 percentage points below the line"));
    }

    @Test
    void scoresOfSmallGroupsAreVisiblyHidden() {
        var drawn = Drawn.of(GrowthDrawing.of(measured(25, 300, 2, 3), Language.NL));
        assertEquals(
                2,
                drawn.texts().stream()
                        .filter("te weinig antwoorden om te tonen"::equals)
                        .count());
        assertEquals(1, drawn.texts().stream().filter("Weerstand"::equals).count());
        assertFalse(drawn.child("desc").contains("Intuïtieve volgers: 0,7 %, 2 mensen; Vertrouwen"));
    }

    @Test
    void saysThatItPredictsNothing() {
        var drawn = Drawn.of(GrowthDrawing.of(measured(25, 1, 1, 1), Language.NL));
        assertTrue(drawn.texts().stream().anyMatch(text -> text.contains("voorspelt niets")));
    }

    private static GrowthPicture measured(int line, int... people) {
        int all = IntStream.of(people).sum();
        var names = List.of("Afwachtende realisten", "Intuïtieve volgers", "Actieve ambassadeurs");
        var parts = IntStream.range(0, 3)
                .mapToObj(i -> new Part(
                        names.get(i), people[i], share(people[i], all), scores(people[i]), people[i] < 5, i == 2))
                .toList();
        var lacks = new Line(line, lack(line, people[2], all), lack(line, people[1] + people[2], all));
        return new GrowthPicture("1", DAY, false, all, all + 100, parts, lacks);
    }

    private static List<Score> scores(int people) {
        var names = List.of("Vertrouwen", "Belang", "Weerstand", "Verandering");
        return people < 5
                ? List.of()
                : IntStream.range(0, 4)
                        .mapToObj(i -> new Score(
                                names.get(i),
                                i - 1,
                                List.of("−", "+/−", "+", "++").get(i)))
                        .toList();
    }

    private static BigDecimal share(int people, int all) {
        return all == 0
                ? null
                : BigDecimal.valueOf(people * 100L).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal lack(int line, int people, int all) {
        long missing = Math.max(0, (long) line * all - people * 100L);
        return all == 0 ? null : BigDecimal.valueOf(missing).divide(BigDecimal.valueOf(all), 1, RoundingMode.CEILING);
    }
}

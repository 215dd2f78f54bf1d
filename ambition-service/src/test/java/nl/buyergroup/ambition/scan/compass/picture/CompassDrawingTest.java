package nl.buyergroup.ambition.scan.compass.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.ScanView;
import nl.buyergroup.ambition.scan.compass.CompassResult;
import nl.buyergroup.ambition.scan.compass.CompassRules;
import nl.buyergroup.ambition.scan.compass.CompassView;
import nl.buyergroup.ambition.scan.compass.Outcome;
import nl.buyergroup.ambition.scan.compass.Principle;
import nl.buyergroup.ambition.scan.compass.picture.CompassPicture.Item;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import nl.buyergroup.documents.Drawn;
import nl.buyergroup.documents.drawing.Point;
import nl.buyergroup.documents.rendering.SvgFile;
import nl.buyergroup.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompassDrawingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final QuestionSet SET = new QuestionSets(List.of(new CompassRules())).newest(CompassRules.KIND);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12})
    void anyNumberMetIsFitForTheWall(int met) {
        for (var language : Language.values()) {
            var drawn = Drawn.of(CompassDrawing.of(compass(met, language), language));
            drawn.isFitForTheWall(language.tag());
            assertTrue(drawn.texts().stream()
                    .anyMatch(text -> text.startsWith(met + (language == Language.NL ? " van" : " of"))));
        }
    }

    @Test
    void unansweredPrinciplesAreShownAsSuch() {
        var points = SET.items().map(item -> new Item(item.title().nl(), null)).toList();
        var drawn = Drawn.of(CompassDrawing.of(new CompassPicture("1", DAY, true, null, "", points), Language.NL));
        drawn.isFitForTheWall("nl");
        assertTrue(drawn.texts().contains("Nog bezig"));
        assertEquals(
                13, drawn.texts().stream().filter("nog niet beantwoord"::equals).count());
    }

    @ParameterizedTest
    @FieldSource("nl.buyergroup.documents.Texts#NASTY")
    void textStaysText(String text) {
        var points =
                IntStream.range(0, 12).mapToObj(i -> new Item(text, i % 2 == 0)).toList();
        var drawn = Drawn.of(CompassDrawing.of(new CompassPicture("1", DAY, false, text, text, points), Language.EN));
        drawn.isFitForTheWall("en");
        assertTrue(drawn.child("desc").contains("12. " + text + ": not met yet."));
        assertEquals(0, drawn.document().getElementsByTagName("script").getLength());
    }

    @Test
    void metAndNotMetDifferInForm() {
        var none = SvgFile.of(CompassDrawing.of(compass(0, Language.NL), Language.NL));
        var all = SvgFile.of(CompassDrawing.of(compass(12, Language.NL), Language.NL));
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
        var golden = new Needle(new Point(0, 0), 1, 12, new Item("", true));
        var other = new Needle(new Point(0, 0), 7, 12, new Item("", true));
        assertTrue(golden.tip() > other.tip());
    }

    @Test
    void tellsEverythingToWhoDoesNotSeeIt() {
        var told = Drawn.of(CompassDrawing.of(compass(3, Language.NL), Language.NL))
                .child("desc");
        assertTrue(told.startsWith("Herstellend, 3 van 12 principes. 1. Gouden regel: voldaan."));
        assertEquals(3, told.split(": voldaan\\.", -1).length - 1);
        assertFalse(told.contains("vertrouwelijk"));
        assertEquals(9, told.split(": nog niet voldaan\\.", -1).length - 1);
    }

    @Test
    void sameVersionGivesTheSameBytesWhateverTheMachineSpeaks() {
        var before = Locale.getDefault();
        var svg = SvgFile.of(CompassDrawing.of(compass(5, Language.NL), Language.NL));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(svg, SvgFile.of(CompassDrawing.of(compass(5, Language.NL), Language.NL)));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The first so many principles met, as a scan answers them. */
    private static CompassPicture compass(int met, Language language) {
        var codes = SET.items().map(QuestionSet.Item::code).toList();
        var answers = IntStream.range(0, 12)
                .mapToObj(i -> new Principle(codes.get(i), i < met, "vertrouwelijk"))
                .toList();
        var base = new ScanView(
                new UUID(1, 1), null, null, null, 1, DAY, Scan.State.COMPLETED, Instant.EPOCH, Instant.EPOCH, 1);
        var outcome = met == 12 ? Outcome.REGENERATIVE : met > 1 ? Outcome.RESTORATIVE : Outcome.STATUS_QUO;
        var need = new CompassResult.Need(1, codes, SET.say("missing.one-other"));
        var result = new CompassResult(outcome, null, codes.subList(0, met), 12, List.of(need), null);
        return CompassPicture.of(new CompassView(base, answers, result), SET, language);
    }
}

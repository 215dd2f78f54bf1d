package nl.buyergroup.ambition.scan.xcurve.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.ScanView;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import nl.buyergroup.ambition.scan.xcurve.Strategy;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;
import nl.buyergroup.ambition.scan.xcurve.XCurveAnalysis;
import nl.buyergroup.ambition.scan.xcurve.XCurveAnalysis.StrategyCount;
import nl.buyergroup.ambition.scan.xcurve.XCurveRules;
import nl.buyergroup.ambition.scan.xcurve.XCurveView;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture.Item;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture.Part;
import nl.buyergroup.documents.Drawn;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.rendering.SvgFile;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XCurveDrawingTest {
    private static final QuestionSet SET = new QuestionSets(List.of(new XCurveRules())).newest(XCurveRules.KIND);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final List<String> DUTCH = List.of(
            "Cateringcontract omzetten naar plantaardig, tenzij iemand om vlees vraagt",
            "Proeftuin circulaire werkplek op de derde verdieping",
            "Gunnen op waarde als vaste regel in het inkoopbeleid",
            "Wegwerpbekers in alle gebouwen",
            "Leveranciersoverleg over uitstoot in plaats van alleen over boetes en prijzen",
            "Hergebruikmarktplaats voor meubilair met drie buurgemeenten");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 11, 26, 40, 80, 200})
    void anyNumberOfActionsIsFitForTheWall(int count) {
        for (var language : Language.values()) {
            Drawn.of(XCurveDrawing.of(curve(count, language), language)).isFitForTheWall(language.tag());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9, 20, 50})
    void whatDoesNotFitIsCounted(int perStrategy) {
        var drawn = Drawn.of(XCurveDrawing.of(curve(4 * perStrategy, Language.NL), Language.NL));
        long titles = drawn.texts().stream().filter(XCurveDrawingTest::isState).count() - State.values().length;
        int more = drawn.texts().stream()
                .filter(text -> text.matches("\\+ \\d+ meer"))
                .mapToInt(text -> Integer.parseInt(text.split(" ")[1]))
                .sum();
        assertEquals(4 * perStrategy, titles + more);
        assertTrue(perStrategy < 20 || more > 0);
    }

    private static boolean isState(String text) {
        return List.of("loopt", "gepland", "klaar", "gestopt").contains(text);
    }

    @ParameterizedTest
    @FieldSource("nl.buyergroup.documents.Texts#NASTY")
    void textStaysText(String text) {
        var items =
                Stream.of(State.values()).map(state -> new Item(text, state)).toList();
        var drawn = Drawn.of(XCurveDrawing.of(picture(strategy -> items, Language.EN), Language.EN));
        drawn.isFitForTheWall("en");
        assertTrue(drawn.child("desc").contains(text + " (running)"));
        assertEquals(0, drawn.document().getElementsByTagName("script").getLength());
        assertEquals(0, drawn.document().getElementsByTagName("image").getLength());
    }

    @Test
    void sameVersionGivesTheSameBytesWhateverTheMachineSpeaks() {
        var before = Locale.getDefault();
        var svg = SvgFile.of(XCurveDrawing.of(curve(30, Language.NL), Language.NL));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(svg, SvgFile.of(XCurveDrawing.of(curve(30, Language.NL), Language.NL)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tellsEverythingToWhoDoesNotSeeIt() {
        var told =
                Drawn.of(XCurveDrawing.of(curve(200, Language.NL), Language.NL)).child("desc");
        assertEquals(200, told.split("\\((loopt|gepland|klaar|gestopt)\\)", -1).length - 1);
        assertTrue(told.startsWith("A, Ombouw, 50 acties: "));
    }

    @Test
    void emptyStrategiesInviteAndAreNamed() {
        var one = List.of(new Item("Proeftuin", State.RUNNING));
        var svg = SvgFile.of(XCurveDrawing.of(
                picture(strategy -> strategy == Strategy.BUILD_UP ? one : List.of(), Language.NL), Language.NL));
        assertEquals(3, svg.split("stroke-dasharray=\"7 6\"", -1).length - 1);
        var drawn = Drawn.of(svg);
        assertEquals(
                3,
                drawn.texts().stream()
                        .filter(text -> text.startsWith("Nog leeg. "))
                        .count());
    }

    @Test
    void statesDifferInForm() {
        var forms = Stream.of(State.values())
                .map(state -> Drawn.of(canvas -> new StateMark(0, 0, 10, "#000000").draw(canvas, state))
                        .svg())
                .distinct();
        assertEquals(State.values().length, forms.count());
    }

    static Stream<Box> places() {
        return Stream.of(
                new Box(40, 50, 1200, 700),
                new Box(10, 20, 880, 400),
                new Box(500, 0, 440, 700),
                new Box(0, 0, 600, 300));
    }

    @ParameterizedTest
    @MethodSource("places")
    void fitsInAnotherDrawing(Box box) {
        for (int count : new int[] {0, 11, 200}) {
            var drawn = Drawn.of(canvas -> XCurveDrawing.place(canvas, box, curve(count, Language.NL), Language.NL));
            assertFalse(drawn.withoutPage().elements().isEmpty());
            drawn.withoutPage().liesInside(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            assertFalse(drawn.texts().contains("loopt"));
            assertTrue(drawn.elements().stream()
                    .noneMatch(e -> e.getAttribute("id").matches(".*\\d")));
        }
    }

    @Test
    void ownersAndDescriptionsStayOutOfThePicture() {
        var action = new XCurveAction(
                UUID.randomUUID(),
                Strategy.CONVERT,
                "Schoonmaak",
                "vertrouwelijk",
                State.DONE,
                "Jo Jansen",
                null,
                null);
        var base = new ScanView(UUID.randomUUID(), null, null, null, 1, DAY, Scan.State.DRAFT, Instant.EPOCH, null, 0);
        var finding = List.of(new Text("Eén van de vier.", "One of four."));
        var analysis = new XCurveAnalysis(counts(), List.of(), false, finding);
        var picture = XCurvePicture.of(new XCurveView(base, List.of(action), analysis), Language.NL);
        var svg = SvgFile.of(XCurveDrawing.of(picture, Language.NL));
        assertTrue(svg.contains(">Schoonmaak<"));
        assertTrue(svg.contains("X-curve · 12 maart 2026 · concept"));
        assertTrue(svg.contains(">Eén van de vier.<"));
        assertFalse(svg.contains("Jansen"));
        assertFalse(svg.contains("vertrouwelijk"));
    }

    private static List<StrategyCount> counts() {
        return Stream.of(Strategy.values())
                .map(strategy -> new StrategyCount(
                        strategy,
                        strategy.letter(),
                        item(strategy).title(),
                        item(strategy).about(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        null))
                .toList();
    }

    private static XCurvePicture curve(int actions, Language language) {
        return picture(
                strategy -> IntStream.range(0, actions)
                        .filter(i -> i % 4 == strategy.ordinal())
                        .mapToObj(i -> new Item(DUTCH.get(i * 5 % DUTCH.size()), State.values()[i / 4 % 4]))
                        .toList(),
                language);
    }

    private static XCurvePicture picture(Function<Strategy, List<Item>> items, Language language) {
        var parts = Stream.of(Strategy.values())
                .map(strategy -> new Part(
                        strategy,
                        item(strategy).title().in(language),
                        item(strategy).about().in(language),
                        items.apply(strategy)))
                .toList();
        var finding = SET.say("finding.some").in(language);
        return new XCurvePicture("1", DAY, false, finding, parts);
    }

    private static QuestionSet.Item item(Strategy strategy) {
        return SET.item(strategy.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElseThrow();
    }
}

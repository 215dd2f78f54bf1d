package nl.buyergroup.ambition.scan.xcurve;

import static nl.buyergroup.ambition.scan.xcurve.Strategy.BUILD_ON;
import static nl.buyergroup.ambition.scan.xcurve.Strategy.BUILD_UP;
import static nl.buyergroup.ambition.scan.xcurve.Strategy.CONVERT;
import static nl.buyergroup.ambition.scan.xcurve.Strategy.PHASE_OUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;
import nl.buyergroup.platform.http.DomainException.Reason;
import org.junit.jupiter.api.Test;

class XCurveAnalysisTest {
    private static final QuestionSet SET = new QuestionSets(List.of(new XCurveRules())).newest("x-curve");

    @Test
    void allFourAtOnceIsWhatHelps() {
        var analysis = running(CONVERT, BUILD_UP, BUILD_ON, PHASE_OUT);
        assertEquals(List.of(), analysis.empty());
        assertFalse(analysis.pilotsAndOptimisingAlone());
        assertEquals(2, analysis.findings().size());
        assertSays("alle vier de strategieën tegelijk", analysis);
        assertSays("geen volgorde", analysis);
    }

    @Test
    void pilotsAndOptimisingAloneAreWarnedOf() {
        for (var alone : List.of(running(BUILD_UP), running(CONVERT), running(BUILD_UP, CONVERT))) {
            assertTrue(alone.pilotsAndOptimisingAlone());
            assertSays("stop ook met wat niet meer past", alone);
        }
        assertFalse(running(BUILD_UP, PHASE_OUT).pilotsAndOptimisingAlone());
        assertFalse(running(BUILD_ON).pilotsAndOptimisingAlone());
        assertFalse(running().pilotsAndOptimisingAlone());
    }

    @Test
    void oneMovementAloneIsNamed() {
        assertSays("hoort bij één beweging: minder van het oude", running(CONVERT, PHASE_OUT));
        assertSays("hoort bij één beweging: meer van het nieuwe", running(BUILD_ON));
        assertFalse(running(BUILD_UP, CONVERT).findings().toString().contains("één beweging"));
    }

    @Test
    void emptyStrategyComesWithItsQuestions() {
        var analysis = running(CONVERT, BUILD_UP, BUILD_ON);
        assertEquals(List.of(PHASE_OUT), analysis.empty());
        assertSays("3 van de vier strategieën. Hier loopt niets en is niets gepland: Afbouw.", analysis);
        assertSays("Onder Afbouw loopt niets en staat niets gepland. Vraag uzelf af: Waar stoppen wij mee?", analysis);
    }

    @Test
    void whatIsDoneOrStoppedDoesNotFillAStrategy() {
        var analysis = XCurveAnalysis.of(
                List.of(
                        action(PHASE_OUT, State.DONE),
                        action(PHASE_OUT, State.STOPPED),
                        action(BUILD_UP, State.PLANNED)),
                SET);
        var phaseOut = analysis.strategies().get(PHASE_OUT.ordinal());
        assertEquals(List.of(CONVERT, BUILD_ON, PHASE_OUT), analysis.empty());
        assertEquals(List.of(0L, 1L, 1L), List.of(phaseOut.living(), phaseOut.done(), phaseOut.stopped()));
        assertSays("Er loopt nog niets", XCurveAnalysis.of(List.of(action(CONVERT, State.DONE)), SET));
    }

    @Property
    void everyActionIsCountedOnceAndAStrategyIsEmptyOrLives(@ForAll @Size(max = 40) List<Kind> kinds) {
        var actions = kinds.stream()
                .map(kind -> action(kind.strategy(), kind.state()))
                .toList();
        var analysis = XCurveAnalysis.of(actions, SET);
        long counted = analysis.strategies().stream()
                .mapToLong(count -> count.living() + count.done() + count.stopped())
                .sum();
        assertEquals(actions.size(), counted);
        assertEquals(Strategy.values().length, analysis.strategies().size());
        analysis.strategies()
                .forEach(count ->
                        assertEquals(count.living() == 0, analysis.empty().contains(count.strategy())));
    }

    /** Any strategy in any state. */
    enum Kind {
        A(CONVERT, State.PLANNED),
        B(BUILD_UP, State.RUNNING),
        C(BUILD_ON, State.DONE),
        D(PHASE_OUT, State.STOPPED),
        E(PHASE_OUT, State.RUNNING);

        private final Strategy strategy;
        private final State state;

        Kind(Strategy strategy, State state) {
            this.strategy = strategy;
            this.state = state;
        }

        Strategy strategy() {
            return strategy;
        }

        State state() {
            return state;
        }
    }

    @Test
    void unknownOrDoubleIdAndAnEndBeforeTheBeginAreNamed() {
        var known = action(CONVERT, State.RUNNING);
        var backward = new XCurveAction(
                null,
                CONVERT,
                "Terug",
                null,
                State.DONE,
                null,
                LocalDate.parse("2026-02-01"),
                LocalDate.parse("2026-01-31"));
        var misfits = new ActionCheck(
                        List.of(known, known, action(CONVERT, State.RUNNING), backward), Set.of(known.id()))
                .misfits();
        assertEquals(
                List.of("actions[2].id", "actions[1].id", "actions[3].untilDate"),
                misfits.stream().map(Reason::field).toList());
    }

    @Test
    void ownerIsNotToldWhereItMayBeKept() {
        var owned = new XCurveAction(
                UUID.randomUUID(), CONVERT, "Schoonmaak", null, State.RUNNING, "Jo Jansen", null, null);
        assertFalse(owned.toString().contains("Jansen"));
        assertFalse(List.of(owned).toString().contains("Jansen"));
        assertEquals(null, owned.withoutOwner().owner());
        assertEquals(owned.id(), owned.withoutOwner().id());
    }

    private static XCurveAnalysis running(Strategy... strategies) {
        return XCurveAnalysis.of(
                Arrays.stream(strategies)
                        .map(strategy -> action(strategy, State.RUNNING))
                        .toList(),
                SET);
    }

    private static XCurveAction action(Strategy strategy, State state) {
        return new XCurveAction(UUID.randomUUID(), strategy, "Actie", null, state, null, null, null);
    }

    private static void assertSays(String words, XCurveAnalysis analysis) {
        assertTrue(
                Stream.of(analysis).flatMap(a -> a.findings().stream()).anyMatch(text -> text.nl()
                        .contains(words)),
                analysis.findings().toString());
    }
}

package nl.buyergroup.ambition.scan.precondition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.buyergroup.ambition.scan.precondition.Precondition.State;
import nl.buyergroup.ambition.scan.precondition.Statement.Holds;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import org.junit.jupiter.api.Test;

class PreconditionResultTest {
    static final QuestionSet SET = new QuestionSets(List.of(new PreconditionRules())).newest("preconditions");
    static final List<String> ALL = SET.items().map(QuestionSet.Item::code).toList();

    private static PreconditionResult result(Map<String, Holds> exceptions) {
        return PreconditionResult.of(
                ALL.stream()
                        .map(code -> new Statement(code, exceptions.getOrDefault(code, Holds.YES), null))
                        .toList(),
                List.of(KnownFact.MATURITY_SCAN.as(false)),
                SET);
    }

    @Test
    void allYesHoldsNothingBack() {
        var result = result(Map.of());
        assertEquals(4, result.preconditions().size());
        assertTrue(result.preconditions().stream().allMatch(one -> one.state() == State.MET));
        assertEquals(
                "Helemaal op orde: Ambitie, Volwassenheid, Tijd en Gedrag.",
                result.text().nl());
    }

    @Test
    void whatHoldsBackMostComesFirstWithItsReasons() {
        var result = result(Map.of(
                "time-reserved", Holds.NO,
                "priorities-chosen", Holds.PARTLY,
                "phases-planned", Holds.NO,
                "ambition-written", Holds.PARTLY));
        assertEquals(
                List.of("time", "ambition", "maturity", "behaviour"),
                result.preconditions().stream().map(Precondition::code).toList());
        assertEquals(
                List.of(State.HOLDS_BACK, State.PARTLY, State.MET, State.MET),
                result.preconditions().stream().map(Precondition::state).toList());
        var reasons = result.preconditions().get(0).reasons();
        assertEquals(3, reasons.size());
        assertTrue(reasons.get(0).nl().startsWith("Nee op “Mensen hebben uren"), reasons.toString());
        assertTrue(reasons.get(2).en().startsWith("Partly for"), reasons.toString());
        assertTrue(result.text().en().startsWith("This holds the organisation back, the heaviest first: Time."));
    }

    @Test
    void halfOfThePointsIsPartly() {
        var half = Map.of("leaders-show-it", Holds.NO, "mistakes-allowed", Holds.NO);
        assertEquals(State.PARTLY, result(half).preconditions().get(0).state());
    }

    @Test
    void hintStandsBesideTheAnswersAndChangesNoState() {
        var maturity = result(Map.of()).preconditions().get(1);
        assertEquals(State.MET, maturity.state());
        assertEquals(1, maturity.hints().size());
        assertFalse(maturity.hints().get(0).holds());
        assertTrue(maturity.hints().get(0).text().nl().contains("nog geen afgeronde scan"));
    }

    @Test
    void preconditionWithoutAnyAnswerIsLeftOut() {
        var one = List.of(new Statement("time-reserved", Holds.NO, null));
        assertEquals(
                1, PreconditionResult.of(one, List.of(), SET).preconditions().size());
        var none = PreconditionResult.of(List.of(), List.of(), SET);
        assertEquals("No question has been answered yet.", none.text().en());
    }

    @Property
    void worstComesFirstAndAReasonStandsForEachLack(@ForAll("answers") Map<String, Holds> answers) {
        var preconditions = result(answers).preconditions();
        var scores = preconditions.stream().map(Precondition::scorePercent).toList();
        assertEquals(scores.stream().sorted().toList(), scores);
        var lacking =
                answers.values().stream().filter(holds -> holds != Holds.YES).count();
        assertEquals(
                lacking,
                preconditions.stream().mapToInt(one -> one.reasons().size()).sum());
        assertTrue(preconditions.stream()
                .allMatch(one -> one.state() == State.MET == one.reasons().isEmpty()));
    }

    @Property
    void everyFactIsHintedOnceUnderItsPrecondition(@ForAll Set<KnownFact> holding) {
        var facts = Stream.of(KnownFact.values())
                .map(fact -> fact.as(holding.contains(fact)))
                .toList();
        var answers =
                ALL.stream().map(code -> new Statement(code, Holds.YES, null)).toList();
        var hints = PreconditionResult.of(answers, facts, SET).preconditions().stream()
                .flatMap(one -> one.hints().stream())
                .toList();
        assertEquals(facts.size(), hints.size());
        assertTrue(hints.stream().allMatch(hint -> hint.holds() == holding.contains(hint.code())));
    }

    @Provide
    Arbitrary<Map<String, Holds>> answers() {
        return Arbitraries.maps(Arbitraries.of(ALL), Arbitraries.of(Holds.class));
    }
}

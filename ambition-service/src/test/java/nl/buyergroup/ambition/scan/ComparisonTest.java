package nl.buyergroup.ambition.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import nl.buyergroup.ambition.scan.Comparison.Change;
import nl.buyergroup.ambition.scan.Comparison.Direction;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Text;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final QuestionSet WORDS = Samples.set(2);

    private static Standing standing(String code, String value, int rank) {
        return new Standing(code, Phrase.same(code), value, Phrase.same(value), BigDecimal.valueOf(rank));
    }

    private static List<Change> changes(List<Standing> was, List<Standing> is) {
        return Comparison.changes(was, is, WORDS);
    }

    @Test
    void namesWhereEachThingWent() {
        var changes = changes(
                List.of(standing("up", "low", 1), standing("down", "high", 2), standing("aside", "left", 0)),
                List.of(standing("up", "high", 2), standing("down", "low", 1), standing("aside", "right", 0)));
        assertEquals(
                List.of(Direction.FORWARD, Direction.BACK, Direction.OTHERWISE),
                changes.stream().map(Change::direction).toList());
        assertEquals(
                new Text("up vooruit van low naar high.", "up forward from low to high."),
                changes.get(0).text());
    }

    @Test
    void whatStayedTheSameIsLeftOut() {
        var same = List.of(standing("same", "low", 1));
        assertEquals(List.of(), changes(same, same));
    }

    @Test
    void whatOnlyOneQuestionSetKnowsIsNamedApart() {
        var changes = changes(List.of(standing("old", "low", 1)), List.of(standing("new", "high", 2)));
        assertEquals(
                List.of(Direction.ONLY_NOW, Direction.ONLY_BEFORE),
                changes.stream().map(Change::direction).toList());
        assertNull(changes.get(0).was());
        assertEquals("high", changes.get(0).is());
        assertEquals("low", changes.get(1).was());
        assertNull(changes.get(1).is());
        assertEquals("old only before: low.", changes.get(1).text().en());
    }

    @Test
    void scansOverDifferentQuestionSetsSaySo() {
        var was = Samples.completed(1, "2024-01-01");
        var is = Samples.completed(2, "2025-01-01");
        var comparison = Comparison.of(was, List.of(), is, List.of(standing("new", "high", 2)), WORDS);
        assertEquals(
                "0 0 1 from 1 January 2024 to 1 January 2025. Other questions.",
                comparison.text().en());
        assertEquals(1, comparison.was().questionSetVersion());
        assertEquals(2, comparison.is().questionSetVersion());
    }
}

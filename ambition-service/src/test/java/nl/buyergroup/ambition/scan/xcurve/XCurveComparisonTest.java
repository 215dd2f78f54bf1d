package nl.buyergroup.ambition.scan.xcurve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;
import nl.buyergroup.ambition.scan.xcurve.XCurveComparison.ActionChange;

class XCurveComparisonTest {
    private static final QuestionSet SET = new QuestionSets(List.of(new XCurveRules())).newest("x-curve");

    @Property(tries = 300)
    void everyDifferenceIsToldOnceAndNothingElse(
            @ForAll @Size(max = 12) Map<@IntRange(max = 15) Integer, Strategy> before,
            @ForAll @Size(max = 12) Map<@IntRange(max = 15) Integer, Strategy> now) {
        var comparison = XCurveComparison.of(null, actions(before, State.RUNNING), actions(now, State.DONE), SET);
        assertEquals(ids(now.keySet(), key -> !before.containsKey(key)), ids(comparison.appeared()));
        assertEquals(ids(before.keySet(), key -> !now.containsKey(key)), ids(comparison.gone()));
        assertEquals(
                ids(now.keySet(), key -> before.containsKey(key) && before.get(key) != now.get(key)),
                ids(comparison.moved()));
        assertEquals(ids(now.keySet(), before::containsKey), ids(comparison.stateChanged()));
        assertFalse(comparison.toString().contains("{"), comparison.toString());
    }

    @Property(tries = 50)
    void curveIsLikeItself(@ForAll @Size(max = 12) Map<@IntRange(max = 15) Integer, Strategy> curve) {
        var actions = actions(curve, State.PLANNED);
        var none = List.<ActionChange>of();
        assertEquals(
                new XCurveComparison(null, none, none, none, none, null),
                XCurveComparison.of(null, actions, actions, SET));
    }

    private static List<XCurveAction> actions(Map<Integer, Strategy> curve, State state) {
        return curve.entrySet().stream()
                .map(entry -> new XCurveAction(
                        new UUID(0, entry.getKey()), entry.getValue(), "Actie", null, state, null, null, null))
                .toList();
    }

    private static Set<UUID> ids(Set<Integer> keys, Predicate<Integer> which) {
        return keys.stream().filter(which).map(key -> new UUID(0, key)).collect(Collectors.toSet());
    }

    private static Set<UUID> ids(List<ActionChange> changes) {
        var ids = changes.stream().map(ActionChange::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        return new HashSet<>(ids);
    }
}

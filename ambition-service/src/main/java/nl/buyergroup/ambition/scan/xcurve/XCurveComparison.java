package nl.buyergroup.ambition.scan.xcurve;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.Comparison;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Text;

/** What became of the actions between two curves; an action can both move and change its state. */
public record XCurveComparison(
        @JsonUnwrapped Comparison comparison,
        List<ActionChange> appeared,
        List<ActionChange> gone,
        List<ActionChange> moved,
        List<ActionChange> stateChanged,
        Text remark) {
    /** An action before and after; one of both is absent where it appeared or is gone. */
    public record ActionChange(
            UUID id,
            String title,
            Strategy strategyWas,
            Strategy strategyIs,
            State stateWas,
            State stateIs,
            Text text) {
        private static ActionChange of(XCurveAction was, XCurveAction is, Text text) {
            var any = is == null ? was : is;
            return new ActionChange(
                    any.id(),
                    any.title(),
                    was == null ? null : was.strategy(),
                    is == null ? null : is.strategy(),
                    was == null ? null : was.state(),
                    is == null ? null : is.state(),
                    text);
        }
    }

    static XCurveComparison of(
            Comparison comparison, List<XCurveAction> before, List<XCurveAction> now, QuestionSet set) {
        var earlier = byId(before);
        var later = byId(now);
        boolean strangers = !before.isEmpty() && !now.isEmpty() && now.stream().noneMatch(kept(earlier));
        return new XCurveComparison(
                comparison,
                appeared(earlier, now, set),
                gone(before, later, set),
                changed(earlier, now, XCurveAction::strategy)
                        .map(is -> moved(earlier.get(is.id()), is, set))
                        .toList(),
                changed(earlier, now, XCurveAction::state)
                        .map(is -> stateChanged(earlier.get(is.id()), is, set))
                        .toList(),
                strangers ? set.say("action.nothing-shared") : null);
    }

    private static List<ActionChange> appeared(
            Map<UUID, XCurveAction> earlier, List<XCurveAction> now, QuestionSet set) {
        return now.stream()
                .filter(kept(earlier).negate())
                .map(is -> ActionChange.of(null, is, only("action.appeared", is, set)))
                .toList();
    }

    private static List<ActionChange> gone(List<XCurveAction> before, Map<UUID, XCurveAction> later, QuestionSet set) {
        return before.stream()
                .filter(kept(later).negate())
                .map(was -> ActionChange.of(was, null, only("action.gone", was, set)))
                .toList();
    }

    private static Map<UUID, XCurveAction> byId(List<XCurveAction> actions) {
        return actions.stream().collect(Collectors.toMap(XCurveAction::id, Function.identity()));
    }

    private static Predicate<XCurveAction> kept(Map<UUID, XCurveAction> others) {
        return action -> others.containsKey(action.id());
    }

    private static Stream<XCurveAction> changed(
            Map<UUID, XCurveAction> earlier, List<XCurveAction> now, Function<XCurveAction, ?> what) {
        return now.stream().filter(kept(earlier)).filter(is -> what.apply(earlier.get(is.id())) != what.apply(is));
    }

    private static Text only(String sentence, XCurveAction action, QuestionSet set) {
        var strategy = XCurveAnalysis.name(action.strategy(), set);
        return set.say(sentence, Map.of("title", Phrase.same(action.title()), "strategy", strategy));
    }

    private static ActionChange moved(XCurveAction was, XCurveAction is, QuestionSet set) {
        return change("action.moved", was, is, action -> XCurveAnalysis.name(action.strategy(), set), set);
    }

    private static ActionChange stateChanged(XCurveAction was, XCurveAction is, QuestionSet set) {
        return change(
                "action.state-changed",
                was,
                is,
                action -> set.say("state." + action.state().code()),
                set);
    }

    private static ActionChange change(
            String sentence, XCurveAction was, XCurveAction is, Function<XCurveAction, Text> label, QuestionSet set) {
        var values = Map.of("title", Phrase.same(is.title()), "was", label.apply(was), "is", label.apply(is));
        return ActionChange.of(was, is, set.say(sentence, values));
    }
}

package nl.buyergroup.ambition.scan.xcurve;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Text;

/** Where an organisation acts on the curve and where it does not. Only what is planned or running counts as acting. */
public record XCurveAnalysis(
        List<StrategyCount> strategies, List<Strategy> empty, boolean pilotsAndOptimisingAlone, List<Text> findings) {
    private static final Set<Strategy> PILOTS_AND_OPTIMISING = EnumSet.of(Strategy.BUILD_UP, Strategy.CONVERT);

    /** A strategy with its leading questions and its actions by state. */
    public record StrategyCount(
            Strategy strategy,
            String letter,
            Text name,
            Text question,
            long living,
            long planned,
            long running,
            long done,
            long stopped,
            Text text) {}

    static XCurveAnalysis of(List<XCurveAction> actions, QuestionSet set) {
        var counts = Arrays.stream(Strategy.values())
                .map(strategy -> count(strategy, actions, set))
                .toList();
        var used = actions.stream()
                .filter(XCurveAction::lives)
                .map(XCurveAction::strategy)
                .collect(Collectors.toSet());
        var empty = Arrays.stream(Strategy.values())
                .filter(strategy -> !used.contains(strategy))
                .toList();
        boolean alone = !used.isEmpty() && PILOTS_AND_OPTIMISING.containsAll(used);
        return new XCurveAnalysis(counts, empty, alone, findings(used, empty, alone, set));
    }

    private static StrategyCount count(Strategy strategy, List<XCurveAction> actions, QuestionSet set) {
        var item = set.item(strategy.code()).orElseThrow();
        var states = new EnumMap<State, Long>(State.class);
        Arrays.stream(State.values()).forEach(state -> states.put(state, count(strategy, state, actions)));
        return new StrategyCount(
                strategy,
                strategy.letter(),
                item.title(),
                item.about(),
                states.get(State.PLANNED) + states.get(State.RUNNING),
                states.get(State.PLANNED),
                states.get(State.RUNNING),
                states.get(State.DONE),
                states.get(State.STOPPED),
                counted(item.title(), states, set));
    }

    private static long count(Strategy strategy, State state, List<XCurveAction> actions) {
        return actions.stream()
                .filter(action -> action.strategy() == strategy && action.state() == state)
                .count();
    }

    private static Text counted(Text strategy, Map<State, Long> states, QuestionSet set) {
        var values = states.entrySet().stream()
                .collect(Collectors.toMap(state -> state.getKey().code(), state -> Phrase.same(state.getValue())));
        values.put("strategy", strategy);
        return set.say("strategy.counted", values);
    }

    private static List<Text> findings(Set<Strategy> used, List<Strategy> empty, boolean alone, QuestionSet set) {
        return Stream.of(
                        Stream.of(inShort(used, empty, set)),
                        alone ? Stream.of(set.say("finding.pilots-and-optimising")) : Stream.<Text>empty(),
                        oneMovement(used, set),
                        empty.stream().map(strategy -> emptiness(strategy, set)),
                        Stream.of(set.say("principle")))
                .flatMap(finding -> finding)
                .toList();
    }

    private static Text inShort(Set<Strategy> used, List<Strategy> empty, QuestionSet set) {
        if (used.isEmpty()) {
            return set.say("finding.nothing");
        }
        var names = empty.stream().map(strategy -> name(strategy, set)).toList();
        return empty.isEmpty()
                ? set.say("finding.all")
                : set.say("finding.some", Map.of("count", Phrase.same(used.size()), "empty", Phrase.list(names)));
    }

    /** A transition needs what makes the old less and what makes the new more, at the same time. */
    private static Stream<Text> oneMovement(Set<Strategy> used, QuestionSet set) {
        var movements = set.groups().stream()
                .filter(group -> used.stream().anyMatch(strategy -> has(group, strategy)))
                .toList();
        return movements.size() == 1
                ? Stream.of(set.say(
                        "finding.one-movement",
                        Map.of("movement", movements.get(0).title())))
                : Stream.empty();
    }

    private static boolean has(QuestionSet.Group group, Strategy strategy) {
        return group.items().stream().anyMatch(item -> item.code().equals(strategy.code()));
    }

    private static Text emptiness(Strategy strategy, QuestionSet set) {
        var item = set.item(strategy.code()).orElseThrow();
        return set.say("strategy.empty", Map.of("strategy", item.title(), "question", item.about()));
    }

    static Text name(Strategy strategy, QuestionSet set) {
        return set.item(strategy.code()).orElseThrow().title();
    }
}

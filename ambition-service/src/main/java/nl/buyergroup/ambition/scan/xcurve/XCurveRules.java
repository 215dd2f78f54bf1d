package nl.buyergroup.ambition.scan.xcurve;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.SetRules;

/** What the X-curve needs in its data: the four strategies in groups that are the movements. */
@ApplicationScoped
public class XCurveRules implements SetRules {
    public static final String KIND = "x-curve";
    private static final Set<String> MOVED = Set.of("title", "was", "is");

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Set<String>> sentences() {
        return Map.ofEntries(
                Map.entry("state.planned", Set.of()),
                Map.entry("state.running", Set.of()),
                Map.entry("state.done", Set.of()),
                Map.entry("state.stopped", Set.of()),
                Map.entry("strategy.counted", Set.of("strategy", "running", "planned", "done")),
                Map.entry("strategy.empty", Set.of("strategy", "question")),
                Map.entry("finding.nothing", Set.of()),
                Map.entry("finding.all", Set.of()),
                Map.entry("finding.some", Set.of("count", "empty")),
                Map.entry("finding.pilots-and-optimising", Set.of()),
                Map.entry("finding.one-movement", Set.of("movement")),
                Map.entry("principle", Set.of()),
                Map.entry("action.appeared", Set.of("title", "strategy")),
                Map.entry("action.gone", Set.of("title", "strategy")),
                Map.entry("action.moved", MOVED),
                Map.entry("action.state-changed", MOVED),
                Map.entry("action.nothing-shared", Set.of()));
    }

    @Override
    public List<String> flaws(QuestionSet set) {
        return Arrays.stream(Strategy.values())
                .filter(strategy -> !set.asks(strategy.code()))
                .map(strategy -> "strategy " + strategy.code() + " is missing")
                .toList();
    }
}

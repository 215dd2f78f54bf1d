package nl.buyergroup.ambition.scan.compass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.SetRules;

@ApplicationScoped
public class CompassRules implements SetRules {
    public static final String KIND = "compass";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Set<String>> sentences() {
        return Map.ofEntries(
                Map.entry("outcome.title", Set.of()),
                Map.entry("outcome.status-quo", Set.of()),
                Map.entry("outcome.restorative", Set.of()),
                Map.entry("outcome.regenerative", Set.of()),
                Map.entry("value.met", Set.of()),
                Map.entry("value.not-met", Set.of()),
                Map.entry("explain.status-quo", Set.of("total")),
                Map.entry("explain.restorative", Set.of("total")),
                Map.entry("explain.regenerative", Set.of("total")),
                Map.entry("met.none", Set.of()),
                Map.entry("met.some", Set.of("met", "total", "principles")),
                Map.entry("missing.golden-rule", Set.of()),
                Map.entry("missing.one-other", Set.of()),
                Map.entry("missing.all", Set.of("principles")));
    }

    @Override
    public List<String> flaws(QuestionSet set) {
        return set.asks(Outcome.GOLDEN_RULE) ? List.of() : List.of("principle " + Outcome.GOLDEN_RULE + " is missing");
    }
}

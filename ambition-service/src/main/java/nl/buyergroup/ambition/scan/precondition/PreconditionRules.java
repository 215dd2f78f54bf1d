package nl.buyergroup.ambition.scan.precondition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.precondition.Precondition.State;
import nl.buyergroup.ambition.scan.precondition.Statement.Holds;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.SetRules;
import nl.buyergroup.documents.sets.Phrase;

@ApplicationScoped
public class PreconditionRules implements SetRules {
    static final String KIND = "preconditions";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Set<String>> sentences() {
        var sentences = new HashMap<String, Set<String>>();
        sentences.put("result.unanswered", Set.of());
        sentences.put("reason.no", Set.of("statement", "why"));
        sentences.put("reason.partly", Set.of("statement", "why"));
        keys("state.", State.values()).forEach(key -> sentences.put(key, Set.of()));
        keys("result.", State.values()).forEach(key -> sentences.put(key, Set.of("preconditions")));
        keys("value.", Holds.values()).forEach(key -> sentences.put(key, Set.of()));
        keys("fact.", KnownFact.values())
                .flatMap(key -> Stream.of(key + ".yes", key + ".no"))
                .forEach(key -> sentences.put(key, Set.of()));
        return sentences;
    }

    private static Stream<String> keys(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> prefix + Phrase.key(constant));
    }

    @Override
    public Set<String> parameters() {
        return Set.of("holds-back-below-percent");
    }

    @Override
    public List<String> flaws(QuestionSet set) {
        var groups = set.groups().stream().map(QuestionSet.Group::code).toList();
        return Stream.of(KnownFact.values())
                .filter(fact -> !groups.contains(fact.precondition))
                .map(fact -> "precondition " + fact.precondition + " is missing")
                .distinct()
                .toList();
    }
}

package nl.buyergroup.ambition.scan.compass;

import java.util.Collection;
import java.util.List;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.QuestionSets;

/** Compasses to test with. */
class Compasses {
    static final QuestionSet SET = new QuestionSets(List.of(new CompassRules())).newest("compass");
    static final List<String> ALL = SET.items().map(QuestionSet.Item::code).toList();

    private Compasses() {}

    static CompassResult result(Collection<String> met) {
        return CompassResult.of(
                ALL.stream()
                        .map(code -> new Principle(code, met.contains(code), "shown"))
                        .toList(),
                SET);
    }
}

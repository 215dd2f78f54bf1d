package nl.buyergroup.ambition.scan.precondition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.precondition.KnownFact.Seen;
import nl.buyergroup.ambition.scan.precondition.Precondition.State;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Text;

/** The preconditions, the one that holds back most first; one without any answer is left out. */
public record PreconditionResult(List<Precondition> preconditions, Text text) {
    static PreconditionResult of(List<Statement> answers, List<Seen> facts, QuestionSet set) {
        var preconditions = set.groups().stream()
                .filter(group -> !ofGroup(answers, group).isEmpty())
                .map(group -> Precondition.of(group, ofGroup(answers, group), facts, set))
                .sorted(Comparator.comparing(Precondition::scorePercent))
                .toList();
        return new PreconditionResult(preconditions, text(preconditions, set));
    }

    private static List<Statement> ofGroup(List<Statement> answers, QuestionSet.Group group) {
        return answers.stream()
                .filter(answer ->
                        group.items().stream().anyMatch(item -> item.code().equals(answer.code())))
                .toList();
    }

    private static Text text(List<Precondition> preconditions, QuestionSet set) {
        if (preconditions.isEmpty()) {
            return set.say("result.unanswered");
        }
        var sentences = Stream.of(State.values())
                .flatMap(state -> sentence(state, preconditions, set))
                .toList();
        return Phrase.join(sentences);
    }

    private static Stream<Text> sentence(State state, List<Precondition> preconditions, QuestionSet set) {
        var titles = preconditions.stream()
                .filter(precondition -> precondition.state() == state)
                .map(Precondition::title)
                .toList();
        return titles.isEmpty()
                ? Stream.empty()
                : Stream.of(set.say("result." + Phrase.key(state), Map.of("preconditions", Phrase.list(titles))));
    }
}

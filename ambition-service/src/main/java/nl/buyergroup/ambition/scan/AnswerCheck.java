package nl.buyergroup.ambition.scan;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Kind;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/** How answers fit the set that they answer. */
public final class AnswerCheck {
    private AnswerCheck() {}

    /** Refuses answers to what is not asked, and second answers to the same. */
    static void mustFit(QuestionSet set, List<? extends Answer> answers) {
        var seen = new HashSet<String>();
        var misfits = IntStream.range(0, answers.size())
                .filter(i -> !set.asks(answers.get(i).code())
                        || !seen.add(answers.get(i).code()))
                .mapToObj(i -> new Reason(
                        "answers[" + i + "].code",
                        new Text(
                                "staat niet in de vragenlijst of is twee keer beantwoord",
                                "is not in the question set or is answered twice")))
                .toList();
        if (!misfits.isEmpty()) {
            throw new DomainException(Kind.INVALID, misfits);
        }
    }

    /** A reason for each item without an answer. */
    public static List<Reason> unanswered(QuestionSet set, List<? extends Answer> answers) {
        var answered = answers.stream().map(Answer::code).collect(Collectors.toSet());
        return set.items()
                .filter(item -> !answered.contains(item.code()))
                .map(item -> new Reason(
                        "answers." + item.code(),
                        new Text(
                                "“" + item.title().nl() + "” is nog niet beantwoord.",
                                "“" + item.title().en() + "” has no answer yet.")))
                .toList();
    }
}

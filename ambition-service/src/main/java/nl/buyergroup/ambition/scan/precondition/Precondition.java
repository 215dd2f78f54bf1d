package nl.buyergroup.ambition.scan.precondition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.buyergroup.ambition.scan.precondition.KnownFact.Seen;
import nl.buyergroup.ambition.scan.precondition.Statement.Holds;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far one precondition is met, and why; the percentage only puts them in order. */
public record Precondition(
        String code, Text title, State state, int scorePercent, List<Text> reasons, List<Hint> hints) {
    /** The first is the worst. */
    @Schema(name = "PreconditionState")
    public enum State {
        HOLDS_BACK,
        PARTLY,
        MET
    }

    /** A fact that the system knows, beside the answers: it never changes the state. */
    public record Hint(KnownFact code, boolean holds, Text text) {}

    static Precondition of(QuestionSet.Group group, List<Statement> answers, List<Seen> facts, QuestionSet set) {
        int score = scorePercent(answers);
        var hints = facts.stream()
                .filter(fact -> fact.code().precondition.equals(group.code()))
                .map(fact -> hint(fact, set))
                .toList();
        var state = state(score, set.parameter("holds-back-below-percent"));
        return new Precondition(group.code(), group.title(), state, score, reasons(answers, set), hints);
    }

    static int scorePercent(List<Statement> answers) {
        int points =
                answers.stream().mapToInt(answer -> answer.holds().ordinal()).sum();
        int most = answers.size() * Holds.YES.ordinal();
        return BigDecimal.valueOf(points * 100L)
                .divide(BigDecimal.valueOf(most), 0, RoundingMode.DOWN)
                .intValueExact();
    }

    private static State state(int score, int holdsBackBelow) {
        if (score == 100) {
            return State.MET;
        }
        return score < holdsBackBelow ? State.HOLDS_BACK : State.PARTLY;
    }

    /** The answers that keep it from being met, the worst first. */
    private static List<Text> reasons(List<Statement> answers, QuestionSet set) {
        return answers.stream()
                .filter(answer -> answer.holds() != Holds.YES)
                .sorted(Comparator.comparing(Statement::holds))
                .map(answer -> reason(answer, set))
                .toList();
    }

    private static Text reason(Statement answer, QuestionSet set) {
        var item = set.item(answer.code()).orElseThrow();
        return set.say("reason." + Phrase.key(answer.holds()), Map.of("statement", item.title(), "why", item.about()));
    }

    private static Hint hint(Seen fact, QuestionSet set) {
        var sentence = "fact." + Phrase.key(fact.code()) + (fact.holds() ? ".yes" : ".no");
        return new Hint(fact.code(), fact.holds(), set.say(sentence));
    }
}

package nl.buyergroup.ambition.scan.compass;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.AnswerCheck;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.Standing;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which principles of the compass an organisation meets, and what shows it. */
@Entity
public class CompassScan extends Scan<Principle> {
    /** As it is stored. */
    record Kept(String code, boolean met, String evidence) {
        static Kept of(Principle answer) {
            return new Kept(answer.code(), answer.met(), answer.evidence());
        }

        Principle answer() {
            return new Principle(code, met, evidence);
        }
    }

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Kept> answers = List.of();

    protected CompassScan() {}

    CompassScan(Start start) {
        super(start);
    }

    @Override
    public List<Principle> answers() {
        return answers.stream().map(Kept::answer).toList();
    }

    @Override
    protected void keep(List<Principle> news) {
        answers = news.stream().map(Kept::of).toList();
    }

    CompassResult result(QuestionSet set) {
        return CompassResult.of(answers(), set);
    }

    @Override
    protected List<Reason> missing(QuestionSet set) {
        var unproven = answers().stream().filter(Principle::lacksEvidence).map(principle -> unproven(principle, set));
        return Stream.concat(AnswerCheck.unanswered(set, answers()).stream(), unproven)
                .toList();
    }

    private static Reason unproven(Principle principle, QuestionSet set) {
        var title = set.item(principle.code()).orElseThrow().title();
        return new Reason(
                "answers." + principle.code() + ".evidence",
                new Text(
                        "Aan “" + title.nl() + "” is voldaan, maar er staat niet waaruit dat blijkt.",
                        "“" + title.en() + "” is met, but nothing is said that shows it."));
    }

    @Override
    public List<Standing> standings(QuestionSet set) {
        var outcome = result(set).outcome();
        var label = set.say("outcome." + Phrase.key(outcome));
        var whole = new Standing("outcome", set.say("outcome.title"), outcome, label);
        return Stream.concat(Stream.of(whole), answers().stream().map(principle -> standing(principle, set)))
                .toList();
    }

    private enum Value {
        NOT_MET,
        MET
    }

    private static Standing standing(Principle principle, QuestionSet set) {
        var value = principle.met() ? Value.MET : Value.NOT_MET;
        var label = set.say(principle.met() ? "value.met" : "value.not-met");
        return new Standing(
                principle.code(), set.item(principle.code()).orElseThrow().title(), value, label);
    }
}

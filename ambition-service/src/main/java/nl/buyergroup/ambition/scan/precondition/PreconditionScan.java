package nl.buyergroup.ambition.scan.precondition;

import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.AnswerCheck;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.Standing;
import nl.buyergroup.ambition.scan.precondition.KnownFact.Seen;
import nl.buyergroup.ambition.scan.precondition.Statement.Holds;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.http.DomainException.Reason;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an organisation says of its preconditions, with what the system knew when the scan was completed. */
@Entity
public class PreconditionScan extends Scan<Statement> {
    /** As it is stored. */
    record Kept(String code, Holds holds, String note) {
        static Kept of(Statement answer) {
            return new Kept(answer.code(), answer.holds(), answer.note());
        }

        Statement answer() {
            return new Statement(code, holds, note);
        }
    }

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Kept> answers = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Seen> facts = List.of();

    protected PreconditionScan() {}

    PreconditionScan(Start start) {
        super(start);
    }

    void complete(QuestionSet set, List<Seen> known, Clock clock) {
        complete(set, clock);
        facts = known;
    }

    @Override
    public List<Statement> answers() {
        return answers.stream().map(Kept::answer).toList();
    }

    @Override
    protected void keep(List<Statement> news) {
        answers = news.stream().map(Kept::of).toList();
    }

    PreconditionResult result(QuestionSet set) {
        return PreconditionResult.of(answers(), facts, set);
    }

    @Override
    protected List<Reason> missing(QuestionSet set) {
        return AnswerCheck.unanswered(set, answers());
    }

    @Override
    public List<Standing> standings(QuestionSet set) {
        var preconditions = result(set).preconditions().stream().map(precondition -> standing(precondition, set));
        return Stream.concat(preconditions, answers().stream().map(statement -> standing(statement, set)))
                .toList();
    }

    private static Standing standing(Precondition precondition, QuestionSet set) {
        var label = set.say("state." + Phrase.key(precondition.state()));
        return new Standing(precondition.code(), precondition.title(), precondition.state(), label);
    }

    private static Standing standing(Statement statement, QuestionSet set) {
        var title = set.item(statement.code()).orElseThrow().title();
        return new Standing(
                statement.code(), title, statement.holds(), set.say("value." + Phrase.key(statement.holds())));
    }
}

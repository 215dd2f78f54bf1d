package nl.buyergroup.ambition.scan.maturity;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.AnswerCheck;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.Standing;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.platform.http.DomainException.Reason;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which building blocks of the procurement function are present. */
@Entity
public class MaturityScan extends Scan<Block> {
    /** As it is stored. */
    record Kept(String code, boolean present, String note) {
        static Kept of(Block answer) {
            return new Kept(answer.code(), answer.present(), answer.note());
        }

        Block answer() {
            return new Block(code, present, note);
        }
    }

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Kept> answers = List.of();

    protected MaturityScan() {}

    MaturityScan(Start start) {
        super(start);
    }

    @Override
    public List<Block> answers() {
        return answers.stream().map(Kept::answer).toList();
    }

    @Override
    protected void keep(List<Block> news) {
        answers = news.stream().map(Kept::of).toList();
    }

    MaturityResult result(QuestionSet set) {
        return MaturityResult.of(answers(), set);
    }

    @Override
    protected List<Reason> missing(QuestionSet set) {
        return AnswerCheck.unanswered(set, answers());
    }

    @Override
    public List<Standing> standings(QuestionSet set) {
        var stages = result(set).stages().stream().map(MaturityScan::standing);
        return Stream.concat(stages, answers().stream().map(block -> standing(block, set)))
                .toList();
    }

    private static Standing standing(Stage stage) {
        return new Standing(
                stage.code(), stage.title(), stage.present() + "/" + stage.total(), stage.text(), stage.share());
    }

    private enum Value {
        ABSENT,
        PRESENT
    }

    private static Standing standing(Block block, QuestionSet set) {
        var value = block.present() ? Value.PRESENT : Value.ABSENT;
        var label = set.say(block.present() ? "value.present" : "value.absent");
        return new Standing(block.code(), set.item(block.code()).orElseThrow().title(), value, label);
    }
}

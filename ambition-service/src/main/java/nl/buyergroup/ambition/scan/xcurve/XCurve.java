package nl.buyergroup.ambition.scan.xcurve;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.Standing;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Kind;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an organisation does to convert, build up, build on and phase out, as it was on one day. */
@Entity
@Table(name = "x_curve")
public class XCurve extends Scan<XCurveAction> {
    /** An action as it is stored. */
    record Kept(
            UUID id,
            Strategy strategy,
            String title,
            String description,
            XCurveAction.State state,
            String owner,
            LocalDate sinceDate,
            LocalDate untilDate) {
        static Kept of(XCurveAction action) {
            return new Kept(
                    action.id(),
                    action.strategy(),
                    action.title(),
                    action.description(),
                    action.state(),
                    action.owner(),
                    action.sinceDate(),
                    action.untilDate());
        }

        XCurveAction action() {
            return new XCurveAction(id, strategy, title, description, state, owner, sinceDate, untilDate);
        }
    }

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Kept> actions = List.of();

    protected XCurve() {}

    /** A copy knows the actions of the former curve, so that they keep their ids. */
    XCurve(Start start, List<XCurveAction> former) {
        super(start);
        actions = former.stream().map(Kept::of).toList();
    }

    @Override
    public List<XCurveAction> answers() {
        return actions.stream().map(Kept::action).toList();
    }

    @Override
    protected void keep(List<XCurveAction> answers) {
        actions = answers.stream().map(XCurveAction::identified).map(Kept::of).toList();
    }

    @Override
    protected void mustFit(QuestionSet set, List<XCurveAction> news) {
        var known = actions.stream().map(Kept::id).collect(Collectors.toSet());
        var misfits = new ActionCheck(news, known).misfits();
        if (!misfits.isEmpty()) {
            throw new DomainException(Kind.INVALID, misfits);
        }
    }

    @Override
    protected List<Reason> missing(QuestionSet set) {
        return actions.isEmpty()
                ? List.of(new Reason(
                        "actions", new Text("Er staat nog niets op de curve.", "There is nothing on the curve yet.")))
                : List.of();
    }

    XCurveAnalysis analysis(QuestionSet set) {
        return XCurveAnalysis.of(answers(), set);
    }

    /** A strategy that gets its first action is a step forward, one that becomes empty a step back. */
    @Override
    public List<Standing> standings(QuestionSet set) {
        return analysis(set).strategies().stream()
                .map(count -> new Standing(
                        count.strategy().code(),
                        count.name(),
                        Long.toString(count.living()),
                        Phrase.same(count.living()),
                        BigDecimal.valueOf(Long.signum(count.living()))))
                .toList();
    }
}

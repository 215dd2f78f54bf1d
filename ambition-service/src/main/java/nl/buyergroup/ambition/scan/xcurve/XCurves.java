package nl.buyergroup.ambition.scan.xcurve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.Scans;
import nl.buyergroup.ambition.scan.question.QuestionSet;

@ApplicationScoped
public class XCurves extends Scans<XCurve, XCurveAction, XCurveView> {
    @Override
    protected String kind() {
        return XCurveRules.KIND;
    }

    @Override
    protected XCurve begin(Scan.Start start) {
        var former = Optional.ofNullable(start.copyOf()).map(id -> findById(id).answers());
        return new XCurve(start, former.orElse(List.of()));
    }

    @Override
    protected XCurveView view(XCurve curve, QuestionSet set) {
        return XCurveView.from(curve, set);
    }

    @Transactional
    XCurveComparison changes(UUID id, UUID with) {
        var both = inTime(id, with);
        var was = both.get(0);
        var is = both.get(1);
        return XCurveComparison.of(compare(was, is), was.answers(), is.answers(), setOf(is));
    }

    /** The completed curve of a wheel that tells how it stands now; nobody's name is in it. */
    @Transactional
    public Optional<XCurveView> latestOf(UUID wheelId) {
        return find("wheelId = ?1 and state = ?2 order by takenOn desc, id desc", wheelId, Scan.State.COMPLETED)
                .range(0, 0)
                .firstResultOptional()
                .map(curve -> withoutOwners(curve));
    }

    /** A curve for those whom its owner shares it with; nobody's name is in it. */
    @Transactional
    public XCurveView withoutOwners(UUID id) {
        return withoutOwners(findById(id));
    }

    private XCurveView withoutOwners(XCurve curve) {
        return view(curve, setOf(curve)).withoutOwners();
    }
}

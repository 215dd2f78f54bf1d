package nl.buyergroup.ambition.scan.xcurve;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.buyergroup.ambition.scan.ScanView;
import nl.buyergroup.ambition.scan.question.QuestionSet;

/** A curve as its owner sees it. */
public record XCurveView(@JsonUnwrapped ScanView scan, List<XCurveAction> actions, XCurveAnalysis analysis) {
    static XCurveView from(XCurve curve, QuestionSet set) {
        return new XCurveView(ScanView.from(curve), curve.answers(), curve.analysis(set));
    }

    /** For a picture, which others may see. */
    public XCurveView withoutOwners() {
        return new XCurveView(
                scan, actions.stream().map(XCurveAction::withoutOwner).toList(), analysis);
    }
}

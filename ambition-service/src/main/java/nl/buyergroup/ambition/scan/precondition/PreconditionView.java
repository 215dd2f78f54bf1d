package nl.buyergroup.ambition.scan.precondition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.scan.ScanView;
import nl.buyergroup.ambition.scan.question.QuestionSet;

/** A precondition scan as its owner sees it. */
public record PreconditionView(@JsonUnwrapped ScanView scan, List<Statement> answers, PreconditionResult result) {
    static PreconditionView from(PreconditionScan scan, QuestionSet set) {
        return new PreconditionView(ScanView.from(scan), scan.answers(), scan.result(set));
    }

    UUID id() {
        return scan.id();
    }
}

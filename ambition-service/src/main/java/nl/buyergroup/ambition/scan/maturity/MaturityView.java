package nl.buyergroup.ambition.scan.maturity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.scan.ScanView;
import nl.buyergroup.ambition.scan.question.QuestionSet;

/** A maturity scan as its owner sees it. */
public record MaturityView(@JsonUnwrapped ScanView scan, List<Block> answers, MaturityResult result) {
    static MaturityView from(MaturityScan scan, QuestionSet set) {
        return new MaturityView(ScanView.from(scan), scan.answers(), scan.result(set));
    }

    UUID id() {
        return scan.id();
    }
}

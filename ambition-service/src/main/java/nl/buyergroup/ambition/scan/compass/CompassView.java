package nl.buyergroup.ambition.scan.compass;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.scan.ScanView;
import nl.buyergroup.ambition.scan.question.QuestionSet;

/** A compass scan as its owner sees it. */
public record CompassView(@JsonUnwrapped ScanView scan, List<Principle> answers, CompassResult result) {
    static CompassView from(CompassScan scan, QuestionSet set) {
        return new CompassView(ScanView.from(scan), scan.answers(), scan.result(set));
    }

    UUID id() {
        return scan.id();
    }
}

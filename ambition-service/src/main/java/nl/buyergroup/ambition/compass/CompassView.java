package nl.buyergroup.ambition.compass;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.question.QuestionSet;
import nl.buyergroup.ambition.scan.ScanView;

/** A compass scan as its owner sees it. */
public record CompassView(@JsonUnwrapped ScanView scan, List<Principle> answers, CompassResult result) {
    static CompassView from(CompassScan scan, QuestionSet set) {
        return new CompassView(ScanView.from(scan), scan.answers(), scan.result(set));
    }

    UUID id() {
        return scan.id();
    }
}

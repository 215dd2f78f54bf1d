package nl.buyergroup.ambition.scan.growth;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.buyergroup.ambition.scan.ScanView;
import nl.buyergroup.ambition.scan.question.QuestionSet;

/** A measurement as its owner sees it; the answer comes as soon as nothing is missing. */
public record GrowthScanView(
        @JsonUnwrapped ScanView scan,
        Integer employeesAsked,
        int linePercent,
        List<GroupCount> groups,
        GrowthAnswer answer) {
    static GrowthScanView from(GrowthScan scan, QuestionSet set) {
        return new GrowthScanView(
                ScanView.from(scan),
                scan.employeesAsked(),
                scan.linePercent(),
                scan.answers(),
                scan.answer(set).orElse(null));
    }
}

package nl.buyergroup.ambition.scan.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.Scans;
import nl.buyergroup.ambition.scan.question.QuestionSet;

@ApplicationScoped
public class MaturityScans extends Scans<MaturityScan, Block, MaturityView> {
    @Override
    protected String kind() {
        return MaturityRules.KIND;
    }

    @Override
    protected MaturityScan begin(Scan.Start start) {
        return new MaturityScan(start);
    }

    @Override
    protected MaturityView view(MaturityScan scan, QuestionSet set) {
        return MaturityView.from(scan, set);
    }
}

package nl.buyergroup.ambition.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import nl.buyergroup.ambition.question.QuestionSet;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.Scans;

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

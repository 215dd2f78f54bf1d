package nl.buyergroup.ambition.scan.compass;

import jakarta.enterprise.context.ApplicationScoped;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.Scans;
import nl.buyergroup.ambition.scan.question.QuestionSet;

@ApplicationScoped
public class CompassScans extends Scans<CompassScan, Principle, CompassView> {
    @Override
    protected String kind() {
        return CompassRules.KIND;
    }

    @Override
    protected CompassScan begin(Scan.Start start) {
        return new CompassScan(start);
    }

    @Override
    protected CompassView view(CompassScan scan, QuestionSet set) {
        return CompassView.from(scan, set);
    }
}

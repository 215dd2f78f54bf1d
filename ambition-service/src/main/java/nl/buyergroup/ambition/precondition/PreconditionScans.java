package nl.buyergroup.ambition.precondition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buyergroup.ambition.question.QuestionSet;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.Scans;

@ApplicationScoped
public class PreconditionScans extends Scans<PreconditionScan, Statement, PreconditionView> {
    @Inject
    KnownFacts facts;

    @Override
    protected String kind() {
        return PreconditionRules.KIND;
    }

    @Override
    protected PreconditionScan begin(Scan.Start start) {
        return new PreconditionScan(start);
    }

    /** What the system knows is kept with the scan: it may know something else tomorrow. */
    @Override
    protected void complete(PreconditionScan scan, QuestionSet set) {
        scan.complete(set, facts.of(scan.organisationId()), clock);
    }

    @Override
    protected PreconditionView view(PreconditionScan scan, QuestionSet set) {
        return PreconditionView.from(scan, set);
    }
}

package nl.buyergroup.ambition.scan.precondition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.Scans;
import nl.buyergroup.ambition.scan.maturity.MaturityScans;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.wheel.content.WheelRevisions;

@ApplicationScoped
public class PreconditionScans extends Scans<PreconditionScan, Statement, PreconditionView> {
    @Inject
    WheelRevisions revisions;

    @Inject
    MaturityScans maturityScans;

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
        scan.complete(set, factsOf(scan.organisationId()).seen(), clock);
    }

    private KnownFacts factsOf(UUID organisation) {
        return new KnownFacts(
                revisions.inForce(organisation),
                maturityScans.latest(organisation).isPresent());
    }

    @Override
    protected PreconditionView view(PreconditionScan scan, QuestionSet set) {
        return PreconditionView.from(scan, set);
    }
}

package nl.buyergroup.ambition.scan.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.ambition.scan.NewScan;
import nl.buyergroup.ambition.scan.Scan;
import nl.buyergroup.ambition.scan.ScanContent;
import nl.buyergroup.ambition.scan.Scans;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import nl.buyergroup.platform.http.Revision;

@ApplicationScoped
public class GrowthScans extends Scans<GrowthScan, GroupCount, GrowthScanView> {
    @Inject
    QuestionSets sets;

    @Override
    protected String kind() {
        return GrowthSetRules.KIND;
    }

    /** A repeat looks at the line of the former measurement, so that both can be compared. */
    @Override
    protected GrowthScan begin(Scan.Start start) {
        int line = Optional.ofNullable(start.copyOf())
                .map(former -> findById(former).linePercent())
                .orElseGet(() -> new GrowthSet(sets.get(kind(), start.questionSetVersion())).usualLinePercent());
        return new GrowthScan(start, line);
    }

    @Override
    protected GrowthScanView view(GrowthScan scan, QuestionSet set) {
        return GrowthScanView.from(scan, set);
    }

    /** Starts a measurement; all that was sent decides whether a request is a repetition. */
    @Transactional
    GrowthScanView create(Object sent, NewScan<GroupCount> start, Integer employeesAsked, Integer linePercent) {
        return create(sent, start, scan -> scan.ask(employeesAsked, linePercent));
    }

    @Transactional
    GrowthScanView rewrite(
            UUID id, Revision seen, ScanContent<GroupCount> content, Integer employeesAsked, Integer linePercent) {
        return change(id, seen, scan -> {
            scan.ask(employeesAsked, linePercent);
            scan.rewrite(content.takenOn(), content.answers(), setOf(scan), clock);
        });
    }

    @Transactional
    GrowthComparison shift(UUID id, UUID with) {
        var both = inTime(id, with);
        var was = both.get(0);
        var is = both.get(1);
        return GrowthComparison.of(
                compare(was, is),
                was.answer(setOf(was)).orElseThrow(),
                is.answer(setOf(is)).orElseThrow(),
                new GrowthSet(setOf(is)));
    }
}

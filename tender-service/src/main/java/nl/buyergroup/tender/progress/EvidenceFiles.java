package nl.buyergroup.tender.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.tender.progress.evidence.Evidence;
import nl.buyergroup.tender.progress.evidence.EvidenceStore;
import nl.buyergroup.tender.progress.evidence.EvidenceView;
import nl.buyergroup.tender.progress.evidence.NewEvidence;

/** Adds files to reports and hands them out again. */
@ApplicationScoped
class EvidenceFiles {
    @Inject
    ProgressReports reports;

    @Inject
    EvidenceStore store;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    EvidenceView add(UUID reportId, NewEvidence file, byte[] content) {
        var report = reports.readable(reportId);
        var id = idempotency.once(List.of(reportId, file), () -> {
            var added = report.attach(file, reports.actor(), clock);
            reports.flush();
            store.put(added.id(), content);
            return added.id();
        });
        return EvidenceView.from(find(report, id));
    }

    @Transactional
    EvidenceView get(UUID reportId, UUID id) {
        return EvidenceView.from(find(reports.readable(reportId), id));
    }

    byte[] content(UUID id) {
        return store.get(id);
    }

    private Evidence find(ProgressReport report, UUID id) {
        return report.evidenceOf(report.latestFor(caller.organisation())).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }
}

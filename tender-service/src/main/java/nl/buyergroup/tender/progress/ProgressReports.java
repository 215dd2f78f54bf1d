package nl.buyergroup.tender.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.tender.contract.Contracts;
import nl.buyergroup.tender.progress.ProgressReport.Actor;

@ApplicationScoped
public class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {
    @Inject
    Contracts contracts;

    @Inject
    Caller caller;

    @Inject
    Idempotency idempotency;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    ReportView write(UUID contractId, WriteReport content) {
        var contract = contracts.ofCaller(contractId);
        return get(idempotency.once(List.of(contractId, content), () -> {
            var report = new ProgressReport(contract, content, actor(), clock);
            persistAndFlush(report);
            return report.id();
        }));
    }

    @Transactional
    List<ReportView> list(UUID contractId, Page.Request page) {
        var contract = contracts.ofCaller(contractId);
        boolean buys = caller.actsFor(contract.buyerId());
        return find(
                        "contractId = ?1 and id > ?2" + (buys ? " and state <> DRAFT" : "") + " order by id",
                        contractId,
                        page.after())
                .range(0, page.fetch() - 1)
                .stream()
                .map(report -> ReportView.from(report, caller.organisation()))
                .toList();
    }

    @Transactional
    ReportView get(UUID id) {
        return ReportView.from(readable(id), caller.organisation());
    }

    @Transactional
    List<ReportVersionView> versions(UUID id, Page.Request page) {
        var report = readable(id);
        return report.versionsFor(caller.organisation()).stream()
                .dropWhile(one -> page.cursor != null && !one.id().equals(page.cursor))
                .skip(page.cursor == null ? 0 : 1)
                .limit(page.fetch())
                .map(one -> ReportVersionView.from(report, one))
                .toList();
    }

    @Transactional
    ReportView revise(UUID id, Revision seen, WriteReport content) {
        return change(
                id, seen, report -> report.revise(contracts.ofCaller(report.contractId()), content, actor(), clock));
    }

    @Transactional
    ReportView submit(UUID id, Revision seen) {
        return change(id, seen, report -> report.submit(actor(), clock));
    }

    @Transactional
    ReportView startReview(UUID id, Revision seen) {
        return change(id, seen, report -> report.startReview(actor()));
    }

    @Transactional
    ReportView decide(UUID id, Revision seen, GiveVerdict decision) {
        return change(id, seen, report -> {
            report.decide(decision, actor(), clock);
            flush();
            if (decision.verdict().proves()) {
                tell(report);
            }
        });
    }

    private void tell(ProgressReport report) {
        var verified = ProgressEvents.ProgressVerified.of(report, contracts.findById(report.contractId()));
        outbox.append(ProgressEvents.VERIFIED, report.id(), report.version(), verified);
    }

    private ReportView change(UUID id, Revision seen, Consumer<ProgressReport> verb) {
        var report = readable(id);
        Revision.require(seen, report.version());
        verb.accept(report);
        flush();
        return ReportView.from(report, caller.organisation());
    }

    /** The report when the caller may know of it; to others it is not there. */
    ProgressReport readable(UUID id) {
        return findByIdOptional(id)
                .filter(report -> report.isVisibleTo(caller.organisation()))
                .orElseThrow(DomainException::notFound);
    }

    Actor actor() {
        return new Actor(caller.organisation(), caller.subject());
    }
}

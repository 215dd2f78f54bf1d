package nl.buyergroup.footprint.scan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.buyergroup.footprint.procurementpackage.ProcurementPackages;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;

/** Scans by their owner; whoever asks for another's finds nothing. */
@ApplicationScoped
public class Scans implements PanacheRepositoryBase<Scan, UUID> {
    @Inject
    Idempotency idempotency;

    @Inject
    ProcurementPackages packages;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    ScanView create(NewScan request) {
        caller.mustBe("member");
        return get(idempotency.once(request, () -> {
            var scan = new Scan(caller.organisation(), request.year(), clock);
            scan.describe(request.fte(), request.fteDefinition());
            refuseSecond(scan.organisationId(), request.year());
            persistAndFlush(scan);
            return scan.id();
        }));
    }

    private void refuseSecond(UUID owner, int year) {
        if (count("organisationId = ?1 and year = ?2", owner, year) > 0) {
            throw DomainException.conflict(new Text(
                    "Uw organisatie heeft al een scan van dit jaar.",
                    "Your organisation already has a scan of this year."));
        }
    }

    @Transactional
    ScanView describe(UUID id, Revision seen, ScanDescription request) {
        return changed(id, seen, scan -> scan.describe(request.fte(), request.fteDefinition()));
    }

    @Transactional
    ScanView enter(UUID id, Revision seen, EntryKey key, Entry entry) {
        return changed(id, seen, scan -> {
            packages.mustExist(key.packageCode());
            scan.enter(key, entry);
        });
    }

    @Transactional
    ScanView drop(UUID id, Revision seen, EntryKey key) {
        return changed(id, seen, scan -> scan.drop(key));
    }

    @Transactional
    ScanView finalise(UUID id, Revision seen) {
        return changed(id, seen, scan -> {
            scan.finalise(clock);
            flush();
            tell(scan);
        });
    }

    void tell(Scan scan) {
        outbox.append(ScanEvents.FINALISED, scan.id(), scan.version(), ScanEvents.ScanFinalised.from(scan));
        scan.markTold();
    }

    /** Tells of scans that became final before this event existed; replicas that start together wait for each other. */
    @Transactional
    void tellOfEarlier(@Observes StartupEvent started) {
        find("status = ?1 and told = false order by id", Scan.Status.FINAL)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(this::tell);
    }

    private ScanView changed(UUID id, Revision seen, Consumer<Scan> change) {
        var scan = own(id);
        Revision.require(seen, scan.version());
        change.accept(scan);
        flush();
        return ScanView.from(scan);
    }

    ScanView get(UUID id) {
        return ScanView.from(own(id));
    }

    /** The scan when it is the caller's own; to others it is not there. */
    Scan own(UUID id) {
        return find("id = ?1 and organisationId = ?2", id, caller.organisation())
                .firstResultOptional()
                .orElseThrow(DomainException::notFound);
    }

    List<ScanView> list(Page.Request page) {
        caller.mustBe("member");
        return find("organisationId = ?1 and id > ?2 order by id", caller.organisation(), page.after())
                .range(0, page.fetch() - 1)
                .list()
                .stream()
                .map(ScanView::from)
                .toList();
    }

    public List<Scan> finalOf(int year) {
        return list("year = ?1 and status = ?2", year, Scan.Status.FINAL);
    }

    public Optional<Scan> finalOf(UUID owner, int year) {
        return find("organisationId = ?1 and year = ?2 and status = ?3", owner, year, Scan.Status.FINAL)
                .firstResultOptional();
    }
}

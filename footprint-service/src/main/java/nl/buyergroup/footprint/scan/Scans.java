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
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    UUID create(UUID owner, NewScan request) {
        return idempotency.once(request, () -> {
            var scan = new Scan(owner, request.year(), clock);
            scan.describe(request.fte(), request.fteDefinition());
            refuseSecond(owner, request.year());
            persistAndFlush(scan);
            return scan.id();
        });
    }

    private void refuseSecond(UUID owner, int year) {
        if (count("organisationId = ?1 and year = ?2", owner, year) > 0) {
            throw DomainException.conflict(new Text(
                    "Uw organisatie heeft al een scan van dit jaar.",
                    "Your organisation already has a scan of this year."));
        }
    }

    @Transactional
    Scan describe(UUID owner, UUID id, Revision seen, ScanDescription request) {
        return change(owner, id, seen, scan -> scan.describe(request.fte(), request.fteDefinition()));
    }

    @Transactional
    Scan enter(UUID owner, UUID id, Revision seen, EntryKey key, Entry entry) {
        return change(owner, id, seen, scan -> {
            packages.mustExist(key.packageCode());
            scan.enter(key, entry);
        });
    }

    @Transactional
    Scan drop(UUID owner, UUID id, Revision seen, EntryKey key) {
        return change(owner, id, seen, scan -> scan.drop(key));
    }

    @Transactional
    Scan finalise(UUID owner, UUID id, Revision seen) {
        var scan = change(owner, id, seen, it -> it.finalise(clock));
        tell(scan);
        return scan;
    }

    private void tell(Scan scan) {
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

    private Scan change(UUID owner, UUID id, Revision seen, Consumer<Scan> change) {
        var scan = own(owner, id);
        Revision.require(seen, scan.version());
        change.accept(scan);
        flush();
        return scan;
    }

    Scan own(UUID owner, UUID id) {
        return find("id = ?1 and organisationId = ?2", id, owner)
                .firstResultOptional()
                .orElseThrow(DomainException::notFound);
    }

    List<Scan> page(UUID owner, Page.Request page) {
        return find("organisationId = ?1 and id > ?2 order by id", owner, page.after())
                .range(0, page.fetch() - 1)
                .list();
    }

    public List<Scan> finalOf(int year) {
        return list("year = ?1 and status = ?2", year, Scan.Status.FINAL);
    }

    public Optional<Scan> finalOf(UUID owner, int year) {
        return find("organisationId = ?1 and year = ?2 and status = ?3", owner, year, Scan.Status.FINAL)
                .firstResultOptional();
    }
}

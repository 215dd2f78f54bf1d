package nl.buyergroup.community.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.platform.text.Turns;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    // Two chains that change at the same moment could form a circle that neither change sees.
    private static final String HOLDINGS = "holdings";

    @Inject
    Outbox outbox;

    @Inject
    Idempotency idempotency;

    @Inject
    Turns turns;

    @Inject
    Caller caller;

    @Transactional
    OrganisationView register(RegisterOrganisation request) {
        caller.mustBe("programme");
        return get(idempotency.once(request, () -> create(request)));
    }

    private UUID create(RegisterOrganisation request) {
        turns.take(HOLDINGS);
        refuseKnown(request.kvkNumber());
        var organisation = new Organisation(
                request.kvkNumber(), request.name(), request.kind(), request.sector(), request.sizeClass());
        organisation.moveUnder(holding(request.holdingId()));
        persistAndFlush(organisation);
        tell(OrganisationEvents.REGISTERED, organisation);
        return organisation.id();
    }

    @Transactional
    OrganisationView change(UUID id, Revision seen, ChangeOrganisation request) {
        caller.mustBe("programme");
        turns.take(HOLDINGS);
        var organisation = existing(id);
        Revision.require(seen, organisation.version());
        organisation.describe(request.name(), request.sector(), request.sizeClass());
        organisation.activate(request.active());
        var holding = holding(request.holdingId());
        refuseCircle(id, holding);
        organisation.moveUnder(holding);
        tellIfChanged(organisation);
        bringAlong(organisation);
        return OrganisationView.from(organisation, caller);
    }

    OrganisationView get(UUID id) {
        return OrganisationView.from(existing(id), caller);
    }

    public Organisation existing(UUID id) {
        return findByIdOptional(id).orElseThrow(DomainException::notFound);
    }

    /** The organisation, with its version raised immediately: for a change of something that belongs to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Organisation touched(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT).orElseThrow(DomainException::notFound);
    }

    List<OrganisationView> list(OrganisationKind kind, Page.Request page) {
        var query = kind == null
                ? find("id > ?1 order by id", page.after())
                : find("id > ?1 and kind = ?2 order by id", page.after(), kind);
        return query.range(0, page.fetch() - 1).list().stream()
                .map(organisation -> OrganisationView.from(organisation, caller))
                .toList();
    }

    private void refuseKnown(String kvkNumber) {
        if (count("kvkNumber", kvkNumber) > 0) {
            throw DomainException.conflict(new Text(
                    "Een organisatie met dit KvK-nummer is al geregistreerd.",
                    "An organisation with this KvK number is already registered."));
        }
    }

    private Organisation holding(UUID id) {
        return id == null
                ? null
                : findByIdOptional(id)
                        .orElseThrow(
                                () -> DomainException.invalid("holdingId", new Text("is niet bekend", "is not known")));
    }

    private void refuseCircle(UUID id, Organisation holding) {
        for (var above = holding; above != null; above = holding(above.holdingId())) {
            if (above.id().equals(id)) {
                throw DomainException.invalid(
                        "holdingId",
                        new Text("is deze organisatie of valt eronder", "is this organisation or lies under it"));
            }
        }
    }

    private void bringAlong(Organisation holding) {
        list("holdingId", holding.id()).forEach(child -> {
            child.follow(holding);
            tellIfChanged(child);
            bringAlong(child);
        });
    }

    private void tellIfChanged(Organisation organisation) {
        long before = organisation.version();
        flush();
        if (organisation.version() != before) {
            tell(OrganisationEvents.CHANGED, organisation);
        }
    }

    private void tell(String type, Organisation organisation) {
        outbox.append(type, organisation.id(), organisation.version(), OrganisationEvents.Facts.of(organisation));
    }
}

package nl.buyergroup.community.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.community.organisation.Organisations;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;

@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Inject
    Organisations organisations;

    @Inject
    Outbox outbox;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional
    MembershipView start(UUID organisationId, StartMembership request) {
        caller.mustBe("programme");
        var id = idempotency.once(List.of(organisationId, request), () -> create(organisationId, request));
        return MembershipView.from(existing(organisationId, id));
    }

    private UUID create(UUID organisationId, StartMembership request) {
        var organisation = organisations.touched(organisationId);
        organisation.mustBeActive();
        var membership = new Membership(organisationId, request.programme(), request.fromDate(), request.untilDate());
        refuseOverlap(membership);
        persistAndFlush(membership);
        tell(MembershipEvents.STARTED, membership, organisation.version());
        return membership.id();
    }

    @Transactional
    MembershipView end(UUID organisationId, UUID id, Revision seen, LocalDate untilDate) {
        caller.mustBe("programme");
        var organisation = organisations.touched(organisationId);
        var membership = existing(organisationId, id);
        Revision.require(seen, membership.version());
        membership.end(untilDate, clock);
        flush();
        tell(MembershipEvents.ENDED, membership, organisation.version());
        return MembershipView.from(membership);
    }

    MembershipView get(UUID organisationId, UUID id) {
        mustBeReadable(organisationId);
        return MembershipView.from(existing(organisationId, id));
    }

    private Membership existing(UUID organisationId, UUID id) {
        return find("id = ?1 and organisationId = ?2", id, organisationId)
                .firstResultOptional()
                .orElseThrow(DomainException::notFound);
    }

    List<MembershipView> list(UUID organisationId, Page.Request page) {
        mustBeReadable(organisationId);
        return find("organisationId = ?1 and id > ?2 order by id", organisationId, page.after())
                .range(0, page.fetch() - 1)
                .list()
                .stream()
                .map(MembershipView::from)
                .toList();
    }

    private void mustBeReadable(UUID organisationId) {
        if (!caller.isStaff()) {
            caller.mustActFor(organisationId);
        }
        organisations.existing(organisationId);
    }

    /** The database refuses it too; this check gives the refusal a message. */
    private void refuseOverlap(Membership fresh) {
        var last = fresh.untilDate() == null ? NEVER : fresh.untilDate();
        var overlapping = "organisationId = ?1 and programme = ?2 and fromDate <= ?3"
                + " and (untilDate is null or untilDate >= ?4)";
        if (count(overlapping, fresh.organisationId(), fresh.programme(), last, fresh.fromDate()) > 0) {
            throw DomainException.conflict(new Text(
                    "De organisatie doet in die periode al mee aan dit programma.",
                    "The organisation already takes part in this programme in that period."));
        }
    }

    private void tell(String type, Membership membership, long version) {
        outbox.append(
                type,
                membership.organisationId(),
                version,
                new MembershipEvents.Facts(
                        membership.organisationId(),
                        version,
                        membership.programme(),
                        membership.fromDate(),
                        membership.untilDate()));
    }
}

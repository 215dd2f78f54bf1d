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
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Idempotency;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.DutchCalendar;
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
    Clock clock;

    @Transactional
    UUID start(UUID organisationId, StartMembership request) {
        return idempotency.once(List.of(organisationId, request), () -> {
            var organisation = organisations.touched(organisationId);
            organisation.mustBeActive();
            var membership =
                    new Membership(organisationId, request.programme(), request.fromDate(), request.untilDate());
            refuseOverlap(membership);
            persistAndFlush(membership);
            tell(MembershipEvents.STARTED, membership, organisation.version());
            return membership.id();
        });
    }

    @Transactional
    Membership end(UUID organisationId, UUID id, Revision seen, LocalDate untilDate) {
        var organisation = organisations.touched(organisationId);
        var membership = existing(organisationId, id);
        Revision.require(seen, membership.version());
        membership.end(untilDate, DutchCalendar.today(clock));
        flush();
        tell(MembershipEvents.ENDED, membership, organisation.version());
        return membership;
    }

    Membership existing(UUID organisationId, UUID id) {
        return find("id = ?1 and organisationId = ?2", id, organisationId)
                .firstResultOptional()
                .orElseThrow(DomainException::notFound);
    }

    List<Membership> list(UUID organisationId, Page.Request page) {
        return find("organisationId = ?1 and id > ?2 order by id", organisationId, page.after())
                .range(0, page.fetch() - 1)
                .list();
    }

    /** The database refuses it too; here it gets words. */
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

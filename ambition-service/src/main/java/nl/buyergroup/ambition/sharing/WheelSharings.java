package nl.buyergroup.ambition.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.buyergroup.ambition.learned.organisation.Organisations;
import nl.buyergroup.ambition.scan.xcurve.XCurves;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;

/** What owners decide about who reads their wheels. */
@ApplicationScoped
public class WheelSharings implements PanacheRepositoryBase<WheelSharing, UUID> {
    @Inject
    ValueWheels wheels;

    @Inject
    Organisations organisations;

    @Inject
    XCurves curves;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    SharingView view(UUID wheelId) {
        return SharingView.from(of(wheels.own(wheelId)));
    }

    private WheelSharing of(ValueWheel wheel) {
        return findByIdOptional(wheel.id()).orElseGet(() -> new WheelSharing(wheel.id(), caller.subject()));
    }

    @Transactional
    SharingView share(UUID wheelId, Revision seen, SharingTerms terms) {
        var wheel = wheels.ownLocked(wheelId);
        organisations.mustBeActiveMember(caller.organisation());
        terms.mustMakeSense(caller.organisation(), organisations.active(terms.organisations()));
        return change(wheel, seen, terms);
    }

    /** Also for who is no active member any more: nobody has to go on sharing. */
    @Transactional
    void withdraw(UUID wheelId, Revision seen) {
        change(wheels.ownLocked(wheelId), seen, SharingTerms.WITHDRAWN);
    }

    /** @param wheel locked, so that the events of a wheel are in the order in which they happened */
    private SharingView change(ValueWheel wheel, Revision seen, SharingTerms terms) {
        var sharing = of(wheel);
        Revision.require(seen, sharing.version());
        var curve = terms.withPoster() ? newestCurve(wheel) : null;
        if (sharing.differsFrom(terms, curve)) {
            mustBeAdopted(wheel);
            persistAndFlush(sharing); // as it was, so that the change is a revision of its own
            sharing.become(terms, curve, caller.subject(), clock);
            flush();
            outbox.append(
                    SharingEvents.CHANGED, wheel.id(), sharing.version(), SharingEvents.Changed.from(sharing, wheel));
        }
        return SharingView.from(sharing);
    }

    /** The one that the owner's own poster shows now. */
    private UUID newestCurve(ValueWheel wheel) {
        return curves.latestOf(wheel.id()).map(curve -> curve.scan().id()).orElse(null);
    }

    static void mustBeAdopted(ValueWheel wheel) {
        if (wheel.numberInForce() == null) {
            throw DomainException.conflict(new Text(
                    "Alleen een vastgestelde versie wordt gedeeld; stel het wiel eerst vast.",
                    "Only an adopted version is shared; adopt the wheel first."));
        }
    }
}

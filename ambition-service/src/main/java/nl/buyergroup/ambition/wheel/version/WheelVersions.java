package nl.buyergroup.ambition.wheel.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.WheelView;
import nl.buyergroup.ambition.wheel.content.WheelChanges;
import nl.buyergroup.ambition.wheel.content.WheelRevisions;
import nl.buyergroup.platform.events.Outbox;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Text;
import nl.buyergroup.platform.text.Turns;

/** From draft to adopted version and on to the next one, and which version of the wheel above is followed. */
@ApplicationScoped
public class WheelVersions {
    @Inject
    ValueWheels wheels;

    @Inject
    WheelRevisions revisions;

    @Inject
    Caller caller;

    @Inject
    Turns turns;

    @Inject
    Outbox outbox;

    @Inject
    Event<Adoption> adoptions;

    @Inject
    Event<WheelRemoval> removals;

    @Inject
    Clock clock;

    @Transactional
    WheelView adopt(UUID id, Revision seen) {
        return wheels.changeOnce(id, seen, "adoption", wheel -> {
            wheel.adopt(wheels.parentOf(wheel), clock);
            wheels.flush();
            adoptions.fire(Adoption.of(wheel));
            outbox.append(WheelEvents.ADOPTED, wheel.id(), wheel.version(), WheelEvents.Adopted.from(wheel));
        });
    }

    @Transactional
    WheelView open(UUID id, Revision seen) {
        return wheels.changeOnce(id, seen, "version", wheel -> wheel.open(clock));
    }

    /** Drops a draft: that of a next version brings back the one in force, a first one is gone. */
    @Transactional
    void drop(UUID id, Revision seen) {
        takeTurns();
        var wheel = wheels.changing(id, seen);
        wheel.mustBeDraft();
        if (wheel.numberInForce() == null) {
            removals.fire(new WheelRemoval(id));
            revisions.forget(id);
            wheels.delete(wheel);
        } else {
            var inForce = revisions.mustBeAdopted(id, wheel.numberInForce());
            mustNotCloseACircle(wheel, inForce.content().parentId());
            wheel.restore(inForce.content(), inForce.boardName(), clock);
            wheels.flush();
        }
    }

    private void mustNotCloseACircle(ValueWheel wheel, UUID parentInForce) {
        if (isUnder(wheel, parentInForce)) {
            throw DomainException.conflict(new Text(
                    "Het wiel dat dit wiel weer zou volgen, ligt er nu onder.",
                    "The wheel that this one would follow again now lies below it."));
        }
    }

    @Transactional
    ParentView parent(UUID id) {
        var wheel = wheels.own(id);
        var parent = wheels.parentOf(wheel);
        if (parent == null) {
            throw DomainException.notFound();
        }
        int followed = wheel.content().parentNumber();
        var changes = WheelChanges.between(
                revisions.mustBeAdopted(parent.id(), followed).content(), parent.content());
        return new ParentView(
                parent.id(), parent.content().title(), followed, parent.number(), changes, wheel.version());
    }

    @Transactional
    WheelView follow(UUID id, Revision seen, UUID parentId) {
        takeTurns();
        return wheels.change(id, seen, wheel -> {
            var parent = parentId.equals(id) ? null : wheels.mustFind(parentId);
            if (parent == null || isUnder(wheel, parent.id())) {
                throw DomainException.invalid(
                        "parentId", new Text("is dit wiel of ligt eronder", "is this wheel or lies below it"));
            }
            wheel.follow(parent, clock);
        });
    }

    @Transactional
    WheelView letGo(UUID id, Revision seen) {
        return wheels.change(id, seen, wheel -> wheel.standAlone(clock));
    }

    /** Those who change what is above what wait for each other, else two changes could close a circle together. */
    private void takeTurns() {
        turns.take("parents of " + caller.organisation());
    }

    private boolean isUnder(ValueWheel wheel, UUID above) {
        var at = above;
        while (at != null && !at.equals(wheel.id())) {
            at = wheels.findById(at).parentId();
        }
        return at != null;
    }

    /** The adopted versions of the caller's own wheel, the first one first. */
    @Transactional
    List<VersionView.Summary> list(UUID id) {
        return revisions.adopted(wheels.own(id).id()).stream()
                .map(VersionView.Summary::from)
                .toList();
    }

    @Transactional
    VersionView view(UUID id, int number) {
        return VersionView.from(revisions.mustBeAdopted(wheels.own(id).id(), number));
    }

    /** What a version changed, also the one that is being drafted. */
    @Transactional
    VersionView.Difference changes(UUID id, int number, int since) {
        var wheel = wheels.own(id);
        boolean draft = !wheel.isAdopted() && number == wheel.number();
        var is = draft ? wheel.content() : revisions.mustBeAdopted(id, number).content();
        var was = revisions.mustBeAdopted(id, since).content();
        var tag = since + "-" + number + (draft ? "-" + wheel.version() : "");
        return new VersionView.Difference(since, number, WheelChanges.between(was, is), tag);
    }
}

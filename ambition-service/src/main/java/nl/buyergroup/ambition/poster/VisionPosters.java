package nl.buyergroup.ambition.poster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.ambition.learned.organisation.Organisations;
import nl.buyergroup.ambition.poster.VisionPoster.Version;
import nl.buyergroup.ambition.scan.xcurve.XCurves;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.ambition.wheel.content.WheelRevision;
import nl.buyergroup.ambition.wheel.content.WheelRevisions;

/** Brings together what is on a poster. */
@ApplicationScoped
public class VisionPosters {
    @Inject
    ValueWheels wheels;

    @Inject
    WheelRevisions revisions;

    @Inject
    Organisations organisations;

    @Inject
    XCurves curves;

    /** The poster of the version in force; of the first draft as long as there is none. */
    @Transactional
    public VisionPoster of(UUID wheelId) {
        var wheel = wheels.own(wheelId);
        return Optional.ofNullable(wheel.numberInForce())
                .flatMap(number -> revisions.adopted(wheelId, number))
                .map(version -> poster(wheel, inForce(wheel, version), version.content()))
                .orElseGet(() ->
                        poster(wheel, new Version(wheelId, wheel.level(), wheel.number(), null), wheel.content()));
    }

    private static Version inForce(ValueWheel wheel, WheelRevision version) {
        return new Version(wheel.id(), wheel.level(), version.number(), version.changedAt());
    }

    private VisionPoster poster(ValueWheel wheel, Version version, WheelContent content) {
        var organisation = organisations.nameOf(wheel.organisationId());
        var curve = curves.latestOf(wheel.id()).orElse(null);
        return VisionPoster.of(organisation, version, content, curve);
    }
}

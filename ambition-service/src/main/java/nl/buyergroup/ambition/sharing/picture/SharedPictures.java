package nl.buyergroup.ambition.sharing.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.ambition.poster.PosterPicture;
import nl.buyergroup.ambition.poster.VisionPoster;
import nl.buyergroup.ambition.scan.xcurve.XCurves;
import nl.buyergroup.ambition.sharing.Reader;
import nl.buyergroup.ambition.sharing.SharedVersion;
import nl.buyergroup.ambition.sharing.SharedWheels;
import nl.buyergroup.ambition.wheel.picture.WheelDrawing;
import nl.buyergroup.ambition.wheel.picture.WheelPicture;
import nl.buyergroup.documents.rendering.Pictures;
import nl.buyergroup.platform.http.DomainException;

/** Draws what a reader may see: first the database is asked, so a picture that was kept does not outlive a withdrawal. */
@ApplicationScoped
class SharedPictures {
    @Inject
    SharedWheels wheels;

    @Inject
    XCurves curves;

    @Inject
    Pictures pictures;

    Response wheel(UUID id, Reader reader) {
        var drawing = drawing(wheels.version(id, reader));
        return pictures.answer(drawing, language -> WheelPicture.of(drawing, language));
    }

    /** Of the wheel above nothing shows. */
    private static WheelDrawing drawing(SharedVersion shared) {
        return WheelDrawing.of(shared.wheelId(), shared.level(), shared.number(), shared.adoptedAt(), shared.content())
                .alone();
    }

    Response poster(UUID id, Reader reader) {
        var shared = wheels.version(id, reader);
        if (!shared.withPoster()) {
            throw DomainException.notFound();
        }
        var poster = poster(shared);
        return pictures.answer(poster, language -> PosterPicture.of(poster, language));
    }

    /** With the curve that the approver shared, which need not be the newest. */
    private VisionPoster poster(SharedVersion shared) {
        var version = new VisionPoster.Version(shared.wheelId(), shared.level(), shared.number(), shared.adoptedAt());
        var curve = Optional.ofNullable(shared.xCurveId())
                .map(curves::withoutOwners)
                .orElse(null);
        return VisionPoster.of(shared.organisationName(), version, shared.content(), curve);
    }
}

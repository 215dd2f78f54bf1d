package nl.buyergroup.ambition.wheel.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.ambition.wheel.content.WheelRevisions;
import nl.buyergroup.documents.rendering.Pictures;
import nl.buyergroup.platform.http.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Apart from the wheel's own picture: a class is chosen by its path before a method is by its media type. */
@Path("/value-wheels/{id}/versions")
public class VersionPictureResource {
    @Inject
    ValueWheels wheels;

    @Inject
    WheelRevisions revisions;

    @Inject
    Pictures pictures;

    @GET
    @Path("/{number}")
    @Produces({Pictures.SVG + ";qs=0.5", Pictures.PNG + ";qs=0.4", Pictures.PDF + ";qs=0.3"}) // any: the data
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "An adopted version of a value wheel as a picture, as it was then")
    public Response drawVersion(UUID id, int number) {
        var level = wheels.own(id).level();
        var version = revisions.adopted(id, number).orElseThrow(DomainException::notFound);
        var drawing = WheelDrawing.of(id, level, number, version.changedAt(), version.content());
        return pictures.answer(drawing, language -> WheelPicture.of(drawing, language));
    }
}

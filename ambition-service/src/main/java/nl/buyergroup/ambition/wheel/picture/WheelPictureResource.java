package nl.buyergroup.ambition.wheel.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheels;
import nl.buyergroup.documents.rendering.Pictures;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/value-wheels")
public class WheelPictureResource {
    @Inject
    ValueWheels wheels;

    @Inject
    Pictures pictures;

    @GET
    @Path("/{id}")
    @Produces({Pictures.SVG + ";qs=0.5", Pictures.PNG + ";qs=0.4", Pictures.PDF + ";qs=0.3"}) // any: the data
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "A value wheel as a picture, in the language of the reader")
    public Response drawWheel(UUID id) {
        var drawing = WheelDrawing.of(wheels.own(id));
        return pictures.answer(drawing, language -> WheelPicture.of(drawing, language));
    }
}

package nl.buyergroup.ambition.wheel.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.rendering.Pictures;
import nl.buyergroup.ambition.wheel.ValueWheels;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

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
    @APIResponse(
            responseCode = "200",
            description = "The same bytes for the same version and language",
            content = {
                @Content(mediaType = Pictures.SVG, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Pictures.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Pictures.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response drawWheel(UUID id) {
        var drawing = WheelDrawing.of(wheels.own(id));
        return pictures.answer(drawing, words -> WheelPicture.svg(drawing, words));
    }
}

package nl.buyergroup.ambition.wheelpicture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.wheel.ValueWheels;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/value-wheels")
public class WheelPictureResource {
    private static final String SVG = "image/svg+xml";

    @Inject
    ValueWheels wheels;

    @GET
    @Path("/{id}")
    @Produces(SVG + ";qs=0.5") // who accepts anything gets the data
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "A value wheel as a picture, in the language of the reader")
    @APIResponse(
            responseCode = "200",
            description = "The same bytes for the same version and language",
            content = @Content(mediaType = SVG, schema = @Schema(implementation = String.class)))
    public Response drawWheel(UUID id, @Context HttpHeaders headers) {
        var words = Words.of(headers);
        var wheel = wheels.view(id);
        return Response.ok(WheelPicture.svg(wheel, words), SVG)
                .language(words.language)
                .tag(new EntityTag(wheel.version() + "-" + words.language))
                .header("Vary", "Accept, Accept-Language")
                .build();
    }
}

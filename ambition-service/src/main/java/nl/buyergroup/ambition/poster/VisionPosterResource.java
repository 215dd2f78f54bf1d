package nl.buyergroup.ambition.poster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.rendering.Pictures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/value-wheels/{id}/vision-poster")
public class VisionPosterResource {
    @Inject
    VisionPosters posters;

    @Inject
    Pictures pictures;

    @GET
    @Produces({Pictures.SVG, Pictures.PNG, Pictures.PDF})
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "The vision poster of a wheel: ambition, wheel, goals and X-curve on an A2")
    @APIResponse(
            responseCode = "200",
            description = "The same bytes for the same content and language",
            content = {
                @Content(mediaType = Pictures.SVG, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Pictures.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Pictures.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response drawVisionPoster(UUID id) {
        var poster = posters.of(id);
        return pictures.answer(poster, words -> PosterPicture.svg(poster, words));
    }
}

package nl.buyergroup.ambition.poster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.documents.rendering.Pictures;
import org.eclipse.microprofile.openapi.annotations.Operation;

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
    public Response drawVisionPoster(UUID id) {
        var poster = posters.of(id);
        return pictures.answer(poster, language -> PosterPicture.of(poster, language));
    }
}

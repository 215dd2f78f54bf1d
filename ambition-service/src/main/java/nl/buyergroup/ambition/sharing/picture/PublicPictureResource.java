package nl.buyergroup.ambition.sharing.picture;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.sharing.Reader;
import nl.buyergroup.documents.rendering.Pictures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;

@Path("/public-wheels")
@PermitAll
@SecurityRequirementsSet
public class PublicPictureResource {
    @Inject
    SharedPictures shared;

    @GET
    @Path("/{id}")
    @Produces({Pictures.SVG + ";qs=0.5", Pictures.PNG + ";qs=0.4", Pictures.PDF + ";qs=0.3"}) // any: the data
    @Operation(summary = "A wheel that anyone may read, without login, as a picture in the language of the reader")
    public Response drawPublicWheel(UUID id) {
        return shared.wheel(id, Reader.ANYONE);
    }

    @GET
    @Path("/{id}/vision-poster")
    @Produces({Pictures.SVG, Pictures.PNG, Pictures.PDF})
    @Operation(
            summary =
                    "The vision poster of a wheel that anyone may read, without login, where its owner shares that too")
    public Response drawPublicVisionPoster(UUID id) {
        return shared.poster(id, Reader.ANYONE);
    }
}

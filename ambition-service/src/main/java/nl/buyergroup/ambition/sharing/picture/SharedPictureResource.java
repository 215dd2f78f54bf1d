package nl.buyergroup.ambition.sharing.picture;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.ambition.sharing.Reader;
import nl.buyergroup.documents.rendering.Pictures;
import nl.buyergroup.platform.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/shared-wheels")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class SharedPictureResource {
    @Inject
    SharedPictures shared;

    @Inject
    Caller caller;

    @GET
    @Path("/{id}")
    @Produces({Pictures.SVG + ";qs=0.5", Pictures.PNG + ";qs=0.4", Pictures.PDF + ";qs=0.3"}) // any: the data
    @Operation(summary = "A wheel that your organisation may read, as a picture in the language of the reader")
    public Response drawSharedWheel(UUID id) {
        return shared.wheel(id, Reader.of(caller));
    }

    @GET
    @Path("/{id}/vision-poster")
    @Produces({Pictures.SVG, Pictures.PNG, Pictures.PDF})
    @Operation(
            summary = "The vision poster of a wheel that your organisation may read, where its owner shares that too")
    public Response drawSharedVisionPoster(UUID id) {
        return shared.poster(id, Reader.of(caller));
    }
}

package nl.buyergroup.ambition.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** With whom a member shares a wheel of its own. */
@Path("/value-wheels/{id}/sharing")
@Produces(MediaType.APPLICATION_JSON)
public class SharingResource {
    @Inject
    WheelSharings sharings;

    @Inject
    SharedWheels shared;

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "With whom your wheel is shared; its ETag is what a change of the sharing needs as If-Match")
    public RestResponse<SharingView> getSharing(UUID id) {
        return answer(sharings.view(id));
    }

    @PUT
    @RolesAllowed("approver")
    @Operation(
            summary = "Share the version in force, now and after each adoption, with whom you choose",
            description =
                    """
                    With the vision poster goes the X-curve of the wheel that is the newest completed one at this moment, \
                    xCurveId in the answer. One that is completed later is not on the shared poster until you put the \
                    same terms again.""")
    public RestResponse<SharingView> shareWheel(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid SharingTerms terms) {
        return answer(sharings.share(id, seen, terms));
    }

    @DELETE
    @RolesAllowed("approver")
    @Operation(summary = "Withdraw: nobody else reads the wheel from now on")
    public void withdrawWheel(UUID id, @HeaderParam("If-Match") Revision seen) {
        sharings.withdraw(id, seen);
    }

    @GET
    @Path("/preview")
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(
            summary = "Your wheel exactly as those see it whom you share it with",
            description =
                    """
                    Where it says withPoster they also see the vision poster, with the X-curve that the sharing names as \
                    xCurveId and not one that was completed later; without xCurveId there is no curve on it.""")
    public RestResponse<SharedWheel> previewWheel(UUID id, @Context Request request) {
        return SharedWheelResource.answer(shared.preview(id), request);
    }

    private static RestResponse<SharingView> answer(SharingView view) {
        return Answers.current(view, view.version());
    }
}

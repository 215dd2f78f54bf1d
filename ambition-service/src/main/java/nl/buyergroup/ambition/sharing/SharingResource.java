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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

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
    @Operation(summary = "With whom your wheel is shared")
    @APIResponse(
            responseCode = "200",
            description = "Its ETag is what a change of the sharing needs as If-Match",
            content = @Content(schema = @Schema(implementation = SharingView.class)))
    public Response getSharing(UUID id) {
        return answer(sharings.view(id));
    }

    @PUT
    @RolesAllowed("approver")
    @Operation(summary = "Share the version in force, now and after each adoption, with whom you choose")
    @APIResponse(
            responseCode = "200",
            description = "With whom the wheel is shared from now on",
            content = @Content(schema = @Schema(implementation = SharingView.class)))
    public Response shareWheel(UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid SharingTerms terms) {
        return answer(sharings.share(id, seen, terms));
    }

    @DELETE
    @RolesAllowed("approver")
    @Operation(summary = "Withdraw: nobody else reads the wheel from now on")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdrawWheel(UUID id, @HeaderParam("If-Match") Revision seen) {
        sharings.withdraw(id, seen);
    }

    @GET
    @Path("/preview")
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "Your wheel exactly as those see it whom you share it with")
    @APIResponse(
            responseCode = "200",
            description = "What others see, or would see as long as the wheel is private",
            content = @Content(schema = @Schema(implementation = SharedWheel.class)))
    public Response previewWheel(UUID id, @Context Request request) {
        return SharedWheelResource.answer(shared.preview(id), request);
    }

    private static Response answer(SharingView view) {
        return Response.ok(view).tag(Revision.tag(view.version())).build();
    }
}

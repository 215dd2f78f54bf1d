package nl.buyergroup.community.facilitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.community.wall.WallSessionView;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/wall-sessions/{id}")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class FacilitationResource {
    @Inject
    Facilitation facilitation;

    @Inject
    Caller caller;

    @POST
    @Path("/phases")
    @RolesAllowed("programme-staff")
    @Operation(summary = "Lead the session to its next phase")
    @APIResponse(
            responseCode = "200",
            description = "In the next phase",
            content = @Content(schema = @Schema(implementation = WallSessionView.class)))
    public Response move(UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid PhaseChange request) {
        caller.mustBe("programme");
        var session = facilitation.move(id, seen, request.phase());
        return Response.ok(WallSessionView.from(session))
                .tag(Revision.tag(session.version()))
                .build();
    }

    @GET
    @Path("/outcome")
    @Operation(summary = "What came of the session: complaints, votes and agreements, linked")
    public Outcome outcome(UUID id) {
        return facilitation.outcome(id);
    }
}

package nl.buyergroup.community.facilitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buyergroup.community.wall.WallSessionView;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/wall-sessions/{id}")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class FacilitationResource {
    @Inject
    Facilitation facilitation;

    @POST
    @Path("/phases")
    @RolesAllowed("programme-staff")
    @Operation(summary = "Lead the session to its next phase")
    public RestResponse<WallSessionView> moveWallSession(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid PhaseChange request) {
        var session = facilitation.move(id, seen, request.phase());
        return Answers.current(session, session.version());
    }

    @GET
    @Path("/outcome")
    @Operation(summary = "What came of the session: complaints, votes and agreements, linked")
    public Outcome getOutcome(UUID id) {
        return facilitation.outcome(id);
    }
}

package nl.buyergroup.ambition.goal.outcome;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/qualitative-goals/{id}/outcome")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {
    @Inject
    QualitativeOutcomes outcomes;

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "Whether a goal in force that no number tells was reached")
    @APIResponse(
            responseCode = "200",
            description = "The goal and whether it was reached; its ETag is what a change needs as If-Match",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    public Response getOutcome(UUID id) {
        return answer(outcomes.view(id));
    }

    @PUT
    @RolesAllowed("editor")
    @Operation(summary = "Record since when a goal that no number tells is true, and what shows it")
    @APIResponse(
            responseCode = "200",
            description = "The goal that was reached",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    public Response reachGoal(UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid Outcome outcome) {
        return answer(outcomes.reach(id, seen, outcome));
    }

    @DELETE
    @RolesAllowed("editor")
    @Operation(summary = "Open a goal again that turned out not to be reached")
    @APIResponse(responseCode = "204", description = "Open again")
    public void reopenGoal(UUID id, @HeaderParam("If-Match") Revision seen) {
        outcomes.reopen(id, seen);
    }

    private static Response answer(OutcomeView view) {
        return Response.ok(view).tag(Revision.tag(view.version())).build();
    }
}

package nl.buyergroup.ambition.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

@Path("/goals")
@RolesAllowed({"reader", "editor", "approver"})
@Produces(MediaType.APPLICATION_JSON)
public class GoalProgressResource {
    @Inject
    GoalProgresses progresses;

    @GET
    @Path("/{id}")
    @Operation(summary = "A goal of your own organisation with its measured points")
    @APIResponse(
            responseCode = "200",
            description = "The goal and how far it is",
            content = @Content(schema = @Schema(implementation = GoalProgressView.class)))
    public Response getGoal(UUID id) {
        var view = progresses.view(id);
        return Response.ok(view).tag(Revision.tag(view.revision())).build();
    }
}

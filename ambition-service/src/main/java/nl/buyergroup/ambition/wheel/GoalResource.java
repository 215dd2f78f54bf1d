package nl.buyergroup.ambition.wheel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/value-wheels/{id}/goals")
@Produces(MediaType.APPLICATION_JSON)
public class GoalResource {
    @Inject
    ValueWheels wheels;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed("editor")
    @Operation(summary = "Set a goal under a theme; answers with the wheel")
    @APIResponse(
            responseCode = "201",
            description = "The changed wheel; Location is the goal with its progress",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response addGoal(UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid GoalContent content) {
        var goalId = wheels.add(id, seen, content, wheel -> wheel.addGoal(content, clock));
        var view = wheels.view(id);
        return Response.created(URI.create("goals/" + goalId))
                .entity(view)
                .tag(Revision.tag(view.version()))
                .build();
    }

    @PUT
    @Path("/{goalId}")
    @RolesAllowed("editor")
    @Operation(summary = "Change a goal; answers with the wheel")
    @APIResponse(
            responseCode = "200",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response changeGoal(
            UUID id, UUID goalId, @HeaderParam("If-Match") Revision seen, @NotNull @Valid GoalContent content) {
        return ValueWheelResource.answer(wheels.changeGoal(id, seen, goalId, content));
    }

    @DELETE
    @Path("/{goalId}")
    @RolesAllowed("editor")
    @Operation(summary = "Drop a goal; answers with the wheel")
    @APIResponse(
            responseCode = "200",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response removeGoal(UUID id, UUID goalId, @HeaderParam("If-Match") Revision seen) {
        return ValueWheelResource.answer(wheels.removeGoal(id, seen, goalId));
    }
}

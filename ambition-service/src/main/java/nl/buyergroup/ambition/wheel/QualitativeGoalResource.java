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

@Path("/value-wheels/{id}/qualitative-goals")
@Produces(MediaType.APPLICATION_JSON)
public class QualitativeGoalResource {
    @Inject
    ValueWheels wheels;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed("editor")
    @Operation(summary = "Set a goal that no number tells under a theme; answers with the wheel")
    @APIResponse(
            responseCode = "201",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response addQualitativeGoal(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid QualitativeGoalContent content) {
        var goalId = wheels.add(id, seen, content, wheel -> wheel.addQualitativeGoal(content, clock));
        var view = wheels.view(id);
        return Response.created(URI.create("value-wheels/" + id + "/qualitative-goals/" + goalId))
                .entity(view)
                .tag(Revision.tag(view.version()))
                .build();
    }

    @PUT
    @Path("/{goalId}")
    @RolesAllowed("editor")
    @Operation(summary = "Change a goal that no number tells; answers with the wheel")
    @APIResponse(
            responseCode = "200",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response changeQualitativeGoal(
            UUID id,
            UUID goalId,
            @HeaderParam("If-Match") Revision seen,
            @NotNull @Valid QualitativeGoalContent content) {
        return ValueWheelResource.answer(
                wheels.change(id, seen, wheel -> wheel.changeQualitativeGoal(goalId, content, clock)));
    }

    @DELETE
    @Path("/{goalId}")
    @RolesAllowed("editor")
    @Operation(summary = "Drop a goal that no number tells; answers with the wheel")
    @APIResponse(
            responseCode = "200",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response removeQualitativeGoal(UUID id, UUID goalId, @HeaderParam("If-Match") Revision seen) {
        return ValueWheelResource.answer(wheels.change(id, seen, wheel -> wheel.removeQualitativeGoal(goalId, clock)));
    }
}

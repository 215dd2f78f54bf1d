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
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/value-wheels/{id}/goals")
@Produces(MediaType.APPLICATION_JSON)
public class GoalResource {
    @Inject
    ValueWheels wheels;

    @POST
    @RolesAllowed("editor")
    @APIResponseSchema(value = WheelView.class, responseCode = "201")
    @Operation(summary = "Set a goal under a theme; answers with the wheel, Location is the goal with its progress")
    public RestResponse<WheelView> addGoal(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid GoalContent content) {
        var added = wheels.addGoal(id, seen, content);
        return Answers.created(
                "goals/" + added.id(), added.wheel(), added.wheel().version());
    }

    @PUT
    @Path("/{goalId}")
    @RolesAllowed("editor")
    @Operation(summary = "Change a goal; answers with the wheel")
    public RestResponse<WheelView> changeGoal(
            UUID id, UUID goalId, @HeaderParam("If-Match") Revision seen, @NotNull @Valid GoalContent content) {
        var wheel = wheels.changeGoal(id, seen, goalId, content);
        return Answers.current(wheel, wheel.version());
    }

    @DELETE
    @Path("/{goalId}")
    @RolesAllowed("editor")
    @Operation(summary = "Drop a goal; answers with the wheel")
    public RestResponse<WheelView> removeGoal(UUID id, UUID goalId, @HeaderParam("If-Match") Revision seen) {
        var wheel = wheels.removeGoal(id, seen, goalId);
        return Answers.current(wheel, wheel.version());
    }
}

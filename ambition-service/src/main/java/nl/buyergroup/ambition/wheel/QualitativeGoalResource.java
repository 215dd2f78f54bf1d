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
import nl.buyergroup.ambition.wheel.content.QualitativeGoalContent;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/value-wheels/{id}/qualitative-goals")
@Produces(MediaType.APPLICATION_JSON)
public class QualitativeGoalResource {
    @Inject
    ValueWheels wheels;

    @POST
    @RolesAllowed("editor")
    @APIResponseSchema(value = WheelView.class, responseCode = "201")
    @Operation(summary = "Set a goal that no number tells under a theme; answers with the wheel")
    public RestResponse<WheelView> addQualitativeGoal(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid QualitativeGoalContent content) {
        var added = wheels.addQualitativeGoal(id, seen, content);
        var path = "value-wheels/" + id + "/qualitative-goals/" + added.id();
        return Answers.created(path, added.wheel(), added.wheel().version());
    }

    @PUT
    @Path("/{goalId}")
    @RolesAllowed("editor")
    @Operation(summary = "Change a goal that no number tells; answers with the wheel")
    public RestResponse<WheelView> changeQualitativeGoal(
            UUID id,
            UUID goalId,
            @HeaderParam("If-Match") Revision seen,
            @NotNull @Valid QualitativeGoalContent content) {
        var wheel = wheels.changeQualitativeGoal(id, seen, goalId, content);
        return Answers.current(wheel, wheel.version());
    }

    @DELETE
    @Path("/{goalId}")
    @RolesAllowed("editor")
    @Operation(summary = "Drop a goal that no number tells; answers with the wheel")
    public RestResponse<WheelView> removeQualitativeGoal(UUID id, UUID goalId, @HeaderParam("If-Match") Revision seen) {
        var wheel = wheels.removeQualitativeGoal(id, seen, goalId);
        return Answers.current(wheel, wheel.version());
    }
}

package nl.buyergroup.ambition.goal.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/goals")
@RolesAllowed({"reader", "editor", "approver"})
@Produces(MediaType.APPLICATION_JSON)
public class GoalProgressResource {
    @Inject
    GoalProgresses progresses;

    @GET
    @Operation(
            summary =
                    "The goals in force of your own organisation with their newest points; track: off, on or unmeasured")
    public Page<GoalProgressView> listGoals(@BeanParam @Valid GoalFilter filter, @BeanParam @Valid Page.Request page) {
        return Page.of(progresses.list(filter, page), page, GoalProgressView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A goal of your own organisation as it is in force, with its newest measured points")
    public RestResponse<GoalProgressView> getGoal(UUID id) {
        var view = progresses.view(id);
        return ResponseBuilder.ok(view).tag(tag(view)).build();
    }

    // nothing is changed with this tag, and a goal has no version while it is only drafted
    private static EntityTag tag(GoalProgressView view) {
        var content = view.toString().getBytes(StandardCharsets.UTF_8);
        return new EntityTag(UUID.nameUUIDFromBytes(content).toString());
    }
}

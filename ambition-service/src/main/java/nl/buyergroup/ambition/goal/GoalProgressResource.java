package nl.buyergroup.ambition.goal;

import io.quarkus.panache.common.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/goals")
@RolesAllowed({"reader", "editor", "approver"})
@Produces(MediaType.APPLICATION_JSON)
public class GoalProgressResource {
    /** Which goals are asked for; what is null does not matter. */
    public static class Filter {
        @QueryParam("track")
        @Pattern(regexp = "on|off|unmeasured")
        public String track;

        @QueryParam("wheelId")
        public UUID wheelId;

        String conditions() {
            var standing = track == null
                    ? ""
                    : switch (track) {
                        case "on" -> " and standing.onTrack = true";
                        case "off" -> " and standing.onTrack = false";
                        default -> " and standing.onTrack is null";
                    };
            return standing + (wheelId == null ? "" : " and wheelId = :wheel");
        }

        Parameters values() {
            return wheelId == null ? new Parameters() : Parameters.with("wheel", wheelId);
        }
    }

    @Inject
    GoalProgresses progresses;

    @GET
    @Operation(
            summary =
                    "The goals in force of your own organisation with their newest points; track: off, on or unmeasured")
    public Page<GoalProgressView> listGoals(@BeanParam @Valid Filter filter, @BeanParam @Valid Page.Request page) {
        return Page.of(progresses.list(filter, page), page, GoalProgressView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A goal of your own organisation as it is in force, with its newest measured points")
    @APIResponse(
            responseCode = "200",
            description = "The goal and how far it is",
            content = @Content(schema = @Schema(implementation = GoalProgressView.class)))
    public Response getGoal(UUID id) {
        var view = progresses.view(id);
        return Response.ok(view).tag(tag(view)).build();
    }

    // nothing is changed with this tag, and a goal has no version while it is only drafted
    private static EntityTag tag(GoalProgressView view) {
        var content = view.toString().getBytes(StandardCharsets.UTF_8);
        return new EntityTag(UUID.nameUUIDFromBytes(content).toString());
    }
}

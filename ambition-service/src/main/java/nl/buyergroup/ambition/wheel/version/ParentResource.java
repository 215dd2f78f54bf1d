package nl.buyergroup.ambition.wheel.version;

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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.WheelView;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The wheel above a wheel, whose themes it has on its ring. */
@Path("/value-wheels/{id}/parent")
@Produces(MediaType.APPLICATION_JSON)
public class ParentResource {
    @Inject
    WheelVersions versions;

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(
            summary = "The wheel above this one, and what changed in it since the version that this one follows",
            description = "No changes when this wheel is up to date; 404 when nothing is above it.")
    public RestResponse<ParentView> getParent(UUID id) {
        var parent = versions.parent(id);
        return ResponseBuilder.ok(parent)
                .tag(new EntityTag(parent.version() + "-" + parent.numberInForce()))
                .build();
    }

    @PUT
    @RolesAllowed("editor")
    @Operation(
            summary = "Follow the newest adopted version of a wheel",
            description = "Its themes come on the ring with their name and pillar; elaborations, priorities and goals"
                    + " stay. Put the same parent again to take over its new version.")
    public RestResponse<WheelView> follow(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ParentView.NewParent request) {
        return answer(versions.follow(id, seen, request.parentId()));
    }

    @DELETE
    @RolesAllowed("editor")
    @Operation(summary = "Let go of the wheel above; all themes become this wheel's own")
    public RestResponse<WheelView> letGo(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(versions.letGo(id, seen));
    }

    private static RestResponse<WheelView> answer(WheelView wheel) {
        return Answers.current(wheel, wheel.version());
    }
}

package nl.buyergroup.ambition.wheel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The wheel above a wheel, whose themes it has on its ring. */
@Path("/value-wheels/{id}/parent")
@Produces(MediaType.APPLICATION_JSON)
public class ParentResource {
    public record NewParent(@NotNull UUID parentId) {}

    /** Which version of its parent a wheel follows, which one is in force, and what differs between the two. */
    public record ParentView(
            UUID parentId, String title, int followedNumber, int numberInForce, List<Change> changes) {}

    @Inject
    ValueWheels wheels;

    @Inject
    WheelRevisions revisions;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Transactional
    @Operation(summary = "The wheel above this one, and what changed in it since the version that this one follows")
    @APIResponse(
            responseCode = "200",
            description = "No changes when this wheel is up to date; 404 when nothing is above it",
            content = @Content(schema = @Schema(implementation = ParentView.class)))
    public Response getParent(UUID id) {
        var wheel = wheels.own(id);
        var parent = wheels.parentOf(wheel);
        if (parent == null) {
            throw DomainException.notFound();
        }
        var followed =
                revisions.mustBeAdopted(parent.id(), wheel.parentNumber()).content();
        return Response.ok(new ParentView(
                        parent.id(),
                        parent.content().title(),
                        wheel.parentNumber(),
                        parent.number(),
                        WheelChanges.between(followed, parent.content())))
                .tag(new EntityTag(wheel.version() + "-" + parent.number()))
                .build();
    }

    @PUT
    @RolesAllowed("editor")
    @Operation(
            summary = "Follow the newest adopted version of a wheel",
            description = "Its themes come on the ring with their name and pillar; elaborations, priorities and goals"
                    + " stay. Put the same parent again to take over its new version.")
    @APIResponse(
            responseCode = "200",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response follow(UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid NewParent request) {
        return ValueWheelResource.answer(wheels.follow(id, seen, request.parentId()));
    }

    @DELETE
    @RolesAllowed("editor")
    @Operation(summary = "Let go of the wheel above; all themes become this wheel's own")
    @APIResponse(
            responseCode = "200",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response letGo(UUID id, @HeaderParam("If-Match") Revision seen) {
        return ValueWheelResource.answer(wheels.change(id, seen, wheel -> wheel.standAlone(clock)));
    }
}

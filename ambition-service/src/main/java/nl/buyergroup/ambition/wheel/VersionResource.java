package nl.buyergroup.ambition.wheel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The adopted versions of a wheel, each frozen as it was adopted. */
@Path("/value-wheels/{id}/versions")
@RolesAllowed({"reader", "editor", "approver"})
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {
    @Inject
    ValueWheels wheels;

    @Inject
    WheelRevisions revisions;

    @GET
    @Transactional
    @Operation(summary = "The adopted versions of a wheel, the first one first")
    public List<VersionView.Summary> listVersions(UUID id) {
        wheels.own(id);
        return revisions.adopted(id).stream().map(VersionView.Summary::from).toList();
    }

    @GET
    @Path("/{number}")
    @Transactional
    @Operation(summary = "A version as it was adopted")
    @APIResponse(
            responseCode = "200",
            description = "The same for ever",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response getVersion(UUID id, int number) {
        wheels.own(id);
        var view = VersionView.from(revisions.mustBeAdopted(id, number));
        return Response.ok(view).tag(new EntityTag("v" + number)).build();
    }

    @GET
    @Path("/{number}/changes")
    @Transactional
    @Operation(summary = "What a version changed; also of the version that is being drafted")
    @APIResponse(
            responseCode = "200",
            description = "The changes since another version, by default since the one before",
            content = @Content(schema = @Schema(implementation = VersionView.Difference.class)))
    public Response getChanges(UUID id, int number, @QueryParam("since") @Min(1) Integer since) {
        var wheel = wheels.own(id);
        boolean draft = !wheel.isAdopted() && number == wheel.number();
        var is = draft
                ? WheelContent.of(wheel)
                : revisions.mustBeAdopted(id, number).content();
        int from = since == null ? number - 1 : since;
        var was = revisions.mustBeAdopted(id, from).content();
        var tag = new EntityTag(from + "-" + number + (draft ? "-" + wheel.version() : ""));
        return Response.ok(new VersionView.Difference(from, number, WheelChanges.between(was, is)))
                .tag(tag)
                .build();
    }
}

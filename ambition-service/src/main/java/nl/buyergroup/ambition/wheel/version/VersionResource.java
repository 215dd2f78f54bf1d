package nl.buyergroup.ambition.wheel.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The adopted versions of a wheel, each frozen as it was adopted. */
@Path("/value-wheels/{id}/versions")
@RolesAllowed({"reader", "editor", "approver"})
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {
    @Inject
    WheelVersions versions;

    @GET
    @Operation(summary = "The adopted versions of a wheel, the first one first")
    public List<VersionView.Summary> listVersions(UUID id) {
        return versions.list(id);
    }

    @GET
    @Path("/{number}")
    // one path with its picture: the document names the two as one operation, with the name that clients know
    @Operation(
            operationId = "VersionPicture_drawVersion",
            summary = "A version as it was adopted, the same for ever; also as a picture")
    public RestResponse<VersionView> getVersion(UUID id, int number) {
        return ResponseBuilder.ok(versions.view(id, number))
                .tag(new EntityTag("v" + number))
                .build();
    }

    @GET
    @Path("/{number}/changes")
    @Operation(
            summary = "What a version changed; also of the version that is being drafted",
            description = "The changes since another version, by default since the one before.")
    public RestResponse<VersionView.Difference> getChanges(
            UUID id, int number, @QueryParam("since") @Min(1) Integer since) {
        var difference = versions.changes(id, number, since == null ? number - 1 : since);
        return ResponseBuilder.ok(difference)
                .tag(new EntityTag(difference.tag()))
                .build();
    }
}

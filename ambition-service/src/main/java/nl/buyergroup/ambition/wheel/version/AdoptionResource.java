package nl.buyergroup.ambition.wheel.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.WheelView;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** From a draft to a version in force, and to the draft of the next one. */
@Path("/value-wheels")
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionResource {
    @Inject
    WheelVersions versions;

    @POST
    @Path("/{id}/adoption")
    @RolesAllowed("approver")
    @Operation(
            operationId = "ValueWheel_adoptWheel",
            summary = "Adopt the drafted version: from then on it is in force and does not change")
    public RestResponse<WheelView> adoptWheel(UUID id, @HeaderParam("If-Match") Revision seen) {
        var wheel = versions.adopt(id, seen);
        return Answers.current(wheel, wheel.version());
    }

    @POST
    @Path("/{id}/versions")
    @RolesAllowed("editor")
    @APIResponseSchema(value = WheelView.class, responseCode = "201")
    @Operation(
            operationId = "ValueWheel_openVersion",
            summary = "Open the next version of an adopted wheel as a draft; the adopted one stays in force")
    public RestResponse<WheelView> openVersion(UUID id, @HeaderParam("If-Match") Revision seen) {
        var wheel = versions.open(id, seen);
        return Answers.created("value-wheels/" + id, wheel, wheel.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(
            operationId = "ValueWheel_dropDraft",
            summary = "Drop a draft: the version in force comes back; a wheel that never was adopted is gone")
    public void dropDraft(UUID id, @HeaderParam("If-Match") Revision seen) {
        versions.drop(id, seen);
    }
}

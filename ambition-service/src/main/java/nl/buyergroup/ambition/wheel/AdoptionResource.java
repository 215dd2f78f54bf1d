package nl.buyergroup.ambition.wheel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
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
    @ResponseStatus(200)
    @Operation(summary = "Adopt the drafted version: from then on it is in force and does not change")
    public RestResponse<WheelView> adoptWheel(UUID id, @HeaderParam("If-Match") Revision seen) {
        var wheel = versions.adopt(id, seen);
        return Answers.current(wheel, wheel.version());
    }

    @POST
    @Path("/{id}/versions")
    @RolesAllowed("editor")
    @ResponseStatus(201)
    @Operation(summary = "Open the next version of an adopted wheel as a draft; the adopted one stays in force")
    public RestResponse<WheelView> openVersion(UUID id, @HeaderParam("If-Match") Revision seen) {
        var wheel = versions.open(id, seen);
        return Answers.created("value-wheels/" + id, wheel, wheel.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Drop a draft: the version in force comes back; a wheel that never was adopted is gone")
    public void dropDraft(UUID id, @HeaderParam("If-Match") Revision seen) {
        versions.drop(id, seen);
    }
}

package nl.buyergroup.ambition.sharing;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.jboss.resteasy.reactive.RestResponse;

/** Wheels that their owners share with everyone; nobody is asked who reads, and the gateway limits how often. */
@Path("/public-wheels")
@PermitAll
@SecurityRequirementsSet
@Produces(MediaType.APPLICATION_JSON)
public class PublicWheelResource {
    @Inject
    SharedWheels wheels;

    @GET
    @Operation(summary = "The wheels that anyone may read, without login")
    public Page<SharedWheel.Summary> listPublicWheels(
            @BeanParam SharedWheel.Filter filter, @BeanParam @Valid Page.Request page) {
        return Page.of(wheels.list(filter, page, Reader.ANYONE), page, SharedWheel.Summary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A wheel that anyone may read, without login, in the version in force")
    public RestResponse<SharedWheel> getPublicWheel(UUID id, @Context Request request) {
        return SharedWheelResource.answer(wheels.view(id, Reader.ANYONE), request);
    }
}

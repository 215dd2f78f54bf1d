package nl.buyergroup.ambition.sharing;

import jakarta.annotation.security.RolesAllowed;
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
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Wheels that others share with the caller's organisation, by name, with the network or with everyone. */
@Path("/shared-wheels")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
@Produces(MediaType.APPLICATION_JSON)
public class SharedWheelResource {
    @Inject
    SharedWheels wheels;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The wheels that your organisation may read")
    public Page<SharedWheel.Summary> listSharedWheels(
            @BeanParam SharedWheel.Filter filter, @BeanParam @Valid Page.Request page) {
        return Page.of(wheels.list(filter, page, Reader.of(caller)), page, SharedWheel.Summary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A wheel that your organisation may read, in the version in force")
    public RestResponse<SharedWheel> getSharedWheel(UUID id, @Context Request request) {
        return answer(wheels.view(id, Reader.of(caller)), request);
    }

    /** To be kept by the reader alone, and never used without asking: it may have been withdrawn. */
    static RestResponse<SharedWheel> answer(SharedWheel wheel, Request request) {
        var unchanged = request.evaluatePreconditions(wheel.tag());
        var answer = unchanged == null
                ? ResponseBuilder.ok(wheel)
                : ResponseBuilder.<SharedWheel>create(unchanged.build().getStatus());
        return answer.tag(wheel.tag())
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept")
                .build();
    }
}

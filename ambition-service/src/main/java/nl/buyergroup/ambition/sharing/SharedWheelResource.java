package nl.buyergroup.ambition.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Wheels that others share with the caller's organisation, by name, with the network or with everyone. */
@Path("/shared-wheels")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
@Produces(MediaType.APPLICATION_JSON)
public class SharedWheelResource {
    /** Which wheels are asked for; what is null does not matter. */
    public record Filter(
            @QueryParam("organisationId") UUID organisationId, @QueryParam("level") ValueWheel.Level level) {
        List<ValueWheel.Level> levels() {
            return level == null ? List.of(ValueWheel.Level.values()) : List.of(level);
        }
    }

    @Inject
    SharedWheels wheels;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The wheels that your organisation may read")
    public Page<SharedWheel.Summary> listSharedWheels(@BeanParam Filter filter, @BeanParam @Valid Page.Request page) {
        return Page.of(wheels.list(filter, page, Reader.of(caller)), page, SharedWheel.Summary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A wheel that your organisation may read, in the version in force")
    @APIResponse(
            responseCode = "200",
            description = "What the owner shares",
            content = @Content(schema = @Schema(implementation = SharedWheel.class)))
    public Response getSharedWheel(UUID id, @Context Request request) {
        return answer(wheels.view(id, Reader.of(caller)), request);
    }

    /** To be kept by the reader alone, and never used without asking: it may have been withdrawn. */
    static Response answer(SharedWheel wheel, Request request) {
        var unchanged = request.evaluatePreconditions(wheel.tag());
        var answer = unchanged == null ? Response.ok(wheel) : unchanged;
        return answer.tag(wheel.tag())
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept")
                .build();
    }
}

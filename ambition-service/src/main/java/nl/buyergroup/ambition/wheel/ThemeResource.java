package nl.buyergroup.ambition.wheel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/value-wheels/{id}/themes")
@Produces(MediaType.APPLICATION_JSON)
public class ThemeResource {
    @Inject
    ValueWheels wheels;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed("editor")
    @Operation(summary = "Put a theme on the ring; answers with the wheel")
    @APIResponse(
            responseCode = "201",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response addTheme(UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ThemeContent content) {
        var themeId = wheels.add(id, seen, content, wheel -> wheel.addTheme(content, clock));
        var view = wheels.view(id);
        return Response.created(URI.create("value-wheels/" + id + "/themes/" + themeId))
                .entity(view)
                .tag(Revision.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{themeId}")
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "A theme; its ETag is that of the wheel")
    @APIResponse(
            responseCode = "200",
            description = "The theme",
            content = @Content(schema = @Schema(implementation = WheelView.ThemeView.class)))
    public Response getTheme(UUID id, UUID themeId) {
        var view = wheels.view(id);
        return Response.ok(view.theme(themeId))
                .tag(Revision.tag(view.version()))
                .build();
    }

    @PUT
    @Path("/{themeId}")
    @RolesAllowed("editor")
    @Operation(summary = "Change a theme; answers with the wheel")
    @APIResponse(
            responseCode = "200",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response changeTheme(
            UUID id, UUID themeId, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ThemeContent content) {
        return ValueWheelResource.answer(wheels.change(id, seen, wheel -> wheel.changeTheme(themeId, content, clock)));
    }

    @DELETE
    @Path("/{themeId}")
    @RolesAllowed("editor")
    @Operation(summary = "Take a theme off the ring; answers with the wheel")
    @APIResponse(
            responseCode = "200",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response removeTheme(UUID id, UUID themeId, @HeaderParam("If-Match") Revision seen) {
        return ValueWheelResource.answer(wheels.change(id, seen, wheel -> wheel.removeTheme(themeId, clock)));
    }
}

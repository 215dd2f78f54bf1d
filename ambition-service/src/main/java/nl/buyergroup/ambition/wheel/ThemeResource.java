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
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.ThemeContent;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/value-wheels/{id}/themes")
@Produces(MediaType.APPLICATION_JSON)
public class ThemeResource {
    @Inject
    ValueWheels wheels;

    @POST
    @RolesAllowed("editor")
    @APIResponseSchema(value = WheelView.class, responseCode = "201")
    @Operation(summary = "Put a theme on the ring; answers with the wheel")
    public RestResponse<WheelView> addTheme(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ThemeContent content) {
        var added = wheels.addTheme(id, seen, content);
        return Answers.created(
                "value-wheels/" + id + "/themes/" + added.id(),
                added.wheel(),
                added.wheel().version());
    }

    @GET
    @Path("/{themeId}")
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "A theme; its ETag is that of the wheel")
    public RestResponse<WheelView.ThemeView> getTheme(UUID id, UUID themeId) {
        var wheel = wheels.view(id);
        return Answers.current(wheel.theme(themeId), wheel.version());
    }

    @PUT
    @Path("/{themeId}")
    @RolesAllowed("editor")
    @Operation(summary = "Change a theme; answers with the wheel")
    public RestResponse<WheelView> changeTheme(
            UUID id, UUID themeId, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ThemeContent content) {
        var wheel = wheels.changeTheme(id, seen, themeId, content);
        return Answers.current(wheel, wheel.version());
    }

    @DELETE
    @Path("/{themeId}")
    @RolesAllowed("editor")
    @Operation(summary = "Take a theme off the ring; answers with the wheel")
    public RestResponse<WheelView> removeTheme(UUID id, UUID themeId, @HeaderParam("If-Match") Revision seen) {
        var wheel = wheels.removeTheme(id, seen, themeId);
        return Answers.current(wheel, wheel.version());
    }
}

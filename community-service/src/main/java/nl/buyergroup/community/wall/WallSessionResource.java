package nl.buyergroup.community.wall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/wall-sessions")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class WallSessionResource {
    @Inject
    WallSessions sessions;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed("programme-staff")
    @Operation(summary = "Prepare a wall session")
    @APIResponse(
            responseCode = "201",
            description = "Prepared",
            content = @Content(schema = @Schema(implementation = WallSessionView.class)))
    public Response create(@NotNull @Valid NewWallSession request) {
        caller.mustBe("programme");
        var session = sessions.existing(sessions.create(request));
        return answer(Response.created(URI.create("wall-sessions/" + session.id())), session);
    }

    @GET
    @Operation(summary = "List the wall sessions")
    public Page<WallSessionView> list(@BeanParam @Valid Page.Request page) {
        var views = sessions.list(page).stream().map(WallSessionView::from).toList();
        return Page.of(views, page, WallSessionView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one wall session and the phase that it is in")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = WallSessionView.class)))
    public Response get(UUID id) {
        return answer(Response.ok(), sessions.existing(id));
    }

    private static Response answer(Response.ResponseBuilder response, WallSession session) {
        return response.entity(WallSessionView.from(session))
                .tag(Revision.tag(session.version()))
                .build();
    }
}

package nl.buyergroup.community.wall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/wall-sessions")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class WallSessionResource {
    @Inject
    WallSessions sessions;

    @POST
    @RolesAllowed("programme-staff")
    @Operation(summary = "Prepare a wall session")
    @ResponseStatus(201)
    public RestResponse<WallSessionView> createWallSession(@NotNull @Valid NewWallSession request) {
        var session = sessions.create(request);
        return Answers.created("wall-sessions/" + session.id(), session, session.version());
    }

    @GET
    @Operation(summary = "List the wall sessions")
    public Page<WallSessionView> listWallSessions(@BeanParam @Valid Page.Request page) {
        return Page.of(sessions.list(page), page, WallSessionView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one wall session and the phase that it is in")
    public RestResponse<WallSessionView> getWallSession(UUID id) {
        var session = sessions.get(id);
        return Answers.current(session, session.version());
    }
}

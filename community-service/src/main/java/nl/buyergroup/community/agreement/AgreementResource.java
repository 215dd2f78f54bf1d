package nl.buyergroup.community.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.buyergroup.community.cluster.ClusterView;
import nl.buyergroup.community.wall.WallSessions;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/wall-sessions/{sessionId}/clusters/{clusterId}")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class AgreementResource {
    @Inject
    Agreements agreements;

    @Inject
    WallSessions sessions;

    @Inject
    Caller caller;

    @POST
    @Path("/agreements")
    @RolesAllowed({"editor", "programme-staff"})
    @Operation(summary = "Turn a cluster around into an agreement")
    @APIResponse(
            responseCode = "201",
            description = "Agreed",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response agree(UUID sessionId, UUID clusterId, @NotNull @Valid NewAgreement request) {
        var id = agreements.make(sessionId, clusterId, request);
        var path = "wall-sessions/" + sessionId + "/clusters/" + clusterId + "/agreements/" + id;
        return answer(Response.created(URI.create(path)), agreements.existing(sessionId, clusterId, id));
    }

    @GET
    @Path("/agreements")
    @Operation(summary = "List the agreements on a cluster")
    public Page<AgreementView> list(UUID sessionId, UUID clusterId, @BeanParam @Valid Page.Request page) {
        var views = agreements.list(sessionId, clusterId, page).stream()
                .map(AgreementView::from)
                .toList();
        return Page.of(views, page, AgreementView::id);
    }

    @GET
    @Path("/agreements/{id}")
    @Operation(summary = "Read one agreement")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response get(UUID sessionId, UUID clusterId, UUID id) {
        sessions.existing(sessionId);
        return answer(Response.ok(), agreements.existing(sessionId, clusterId, id));
    }

    @POST
    @Path("/parking")
    @RolesAllowed("programme-staff")
    @Operation(summary = "Park a cluster, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "Parked",
            content = @Content(schema = @Schema(implementation = ClusterView.class)))
    public Response park(
            UUID sessionId, UUID clusterId, @HeaderParam("If-Match") Revision seen, @NotNull @Valid Parking request) {
        caller.mustBe("programme");
        var cluster = agreements.park(sessionId, clusterId, seen, request.reason());
        return Response.ok(ClusterView.from(cluster))
                .tag(Revision.tag(cluster.version()))
                .build();
    }

    private static Response answer(Response.ResponseBuilder response, Agreement agreement) {
        return response.entity(AgreementView.from(agreement))
                .tag(Revision.tag(agreement.version()))
                .build();
    }
}

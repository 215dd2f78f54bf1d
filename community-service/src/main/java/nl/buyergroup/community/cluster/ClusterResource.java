package nl.buyergroup.community.cluster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.buyergroup.community.wall.WallSessions;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/wall-sessions/{sessionId}/clusters")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class ClusterResource {
    @Inject
    Clusters clusters;

    @Inject
    WallSessions sessions;

    @POST
    @RolesAllowed({"editor", "programme-staff"})
    @Operation(summary = "Put notes together in a cluster")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = ClusterView.class)))
    public Response create(UUID sessionId, @NotNull @Valid ClusterRequest request) {
        var cluster = clusters.existing(sessionId, clusters.create(sessionId, request));
        var location = URI.create("wall-sessions/" + sessionId + "/clusters/" + cluster.id());
        return answer(Response.created(location), cluster);
    }

    @GET
    @Operation(summary = "List the clusters of a session")
    public Page<ClusterView> list(UUID sessionId, @BeanParam @Valid Page.Request page) {
        sessions.existing(sessionId);
        var views =
                clusters.list(sessionId, page).stream().map(ClusterView::from).toList();
        return Page.of(views, page, ClusterView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one cluster")
    @APIResponse(
            responseCode = "200",
            description = "The cluster",
            content = @Content(schema = @Schema(implementation = ClusterView.class)))
    public Response get(UUID sessionId, UUID id) {
        sessions.existing(sessionId);
        return answer(Response.ok(), clusters.existing(sessionId, id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"editor", "programme-staff"})
    @Operation(summary = "Rename a cluster or put other notes in it")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ClusterView.class)))
    public Response change(
            UUID sessionId, UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ClusterRequest request) {
        return answer(Response.ok(), clusters.change(sessionId, id, seen, request));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"editor", "programme-staff"})
    @Operation(summary = "Take a cluster apart; its notes stay on the wall")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(UUID sessionId, UUID id, @HeaderParam("If-Match") Revision seen) {
        clusters.remove(sessionId, id, seen);
    }

    private static Response answer(Response.ResponseBuilder response, Cluster cluster) {
        return response.entity(ClusterView.from(cluster))
                .tag(Revision.tag(cluster.version()))
                .build();
    }
}

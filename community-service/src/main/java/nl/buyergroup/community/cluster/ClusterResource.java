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
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/wall-sessions/{sessionId}/clusters")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class ClusterResource {
    @Inject
    Clusters clusters;

    @POST
    @RolesAllowed({"editor", "programme-staff"})
    @Operation(summary = "Put notes together in a cluster")
    @ResponseStatus(201)
    public RestResponse<ClusterView> createCluster(UUID sessionId, @NotNull @Valid ClusterRequest request) {
        var cluster = clusters.create(sessionId, request);
        var path = "wall-sessions/" + sessionId + "/clusters/" + cluster.id();
        return Answers.created(path, cluster, cluster.version());
    }

    @GET
    @Operation(summary = "List the clusters of a session")
    public Page<ClusterView> listClusters(UUID sessionId, @BeanParam @Valid Page.Request page) {
        return Page.of(clusters.list(sessionId, page), page, ClusterView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one cluster")
    public RestResponse<ClusterView> getCluster(UUID sessionId, UUID id) {
        return answer(clusters.get(sessionId, id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"editor", "programme-staff"})
    @Operation(summary = "Rename a cluster or put other notes in it")
    public RestResponse<ClusterView> changeCluster(
            UUID sessionId, UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ClusterRequest request) {
        return answer(clusters.change(sessionId, id, seen, request));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"editor", "programme-staff"})
    @Operation(summary = "Take a cluster apart; its notes stay on the wall")
    public void removeCluster(UUID sessionId, UUID id, @HeaderParam("If-Match") Revision seen) {
        clusters.remove(sessionId, id, seen);
    }

    private static RestResponse<ClusterView> answer(ClusterView cluster) {
        return Answers.current(cluster, cluster.version());
    }
}

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
import java.util.UUID;
import nl.buyergroup.community.cluster.ClusterView;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/wall-sessions/{sessionId}/clusters/{clusterId}")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class AgreementResource {
    @Inject
    Agreements agreements;

    @POST
    @Path("/agreements")
    @RolesAllowed({"editor", "programme-staff"})
    @Operation(summary = "Turn a cluster around into an agreement")
    @ResponseStatus(201)
    public RestResponse<AgreementView> makeAgreement(
            UUID sessionId, UUID clusterId, @NotNull @Valid NewAgreement request) {
        var agreement = agreements.make(sessionId, clusterId, request);
        var path = "wall-sessions/" + sessionId + "/clusters/" + clusterId + "/agreements/" + agreement.id();
        return Answers.created(path, agreement, agreement.version());
    }

    @GET
    @Path("/agreements")
    @Operation(summary = "List the agreements on a cluster")
    public Page<AgreementView> listAgreements(UUID sessionId, UUID clusterId, @BeanParam @Valid Page.Request page) {
        return Page.of(agreements.list(sessionId, clusterId, page), page, AgreementView::id);
    }

    @GET
    @Path("/agreements/{id}")
    @Operation(summary = "Read one agreement")
    public RestResponse<AgreementView> getAgreement(UUID sessionId, UUID clusterId, UUID id) {
        var agreement = agreements.get(sessionId, clusterId, id);
        return Answers.current(agreement, agreement.version());
    }

    @POST
    @Path("/parking")
    @RolesAllowed("programme-staff")
    @Operation(summary = "Park a cluster, with the reason")
    public RestResponse<ClusterView> parkCluster(
            UUID sessionId, UUID clusterId, @HeaderParam("If-Match") Revision seen, @NotNull @Valid Parking request) {
        var cluster = agreements.park(sessionId, clusterId, seen, request.reason());
        return Answers.current(cluster, cluster.version());
    }
}

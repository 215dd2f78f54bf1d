package nl.buyergroup.ambition.scan.maturity;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.buyergroup.ambition.scan.Comparison;
import nl.buyergroup.ambition.scan.NewScan;
import nl.buyergroup.ambition.scan.ScanContent;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/maturity-scans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver"})
public class MaturityScanResource {
    @Inject
    MaturityScans scans;

    @POST
    @RolesAllowed("editor")
    @ResponseStatus(201)
    @Operation(summary = "Start a maturity scan, or repeat a completed one")
    public RestResponse<MaturityView> createMaturityScan(@NotNull @Valid NewScan<Block> request) {
        var view = scans.create(request);
        return Answers.created("maturity-scans/" + view.id(), view, view.scan().version());
    }

    @GET
    @Operation(summary = "The maturity scans of your own organisation, last recorded first")
    public Page<MaturityView> listMaturityScans(
            @QueryParam("wheelId") UUID wheelId, @BeanParam @Valid Page.Request page) {
        return Page.of(scans.list(wheelId, page), page, MaturityView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A maturity scan with its profile and the next blocks")
    public RestResponse<MaturityView> getMaturityScan(UUID id) {
        return answer(scans.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Rewrite the answers of a draft")
    public RestResponse<MaturityView> rewriteMaturityScan(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ScanContent<Block> content) {
        return answer(scans.rewrite(id, seen, content));
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed("editor")
    @Operation(summary = "Complete a maturity scan: from then on it does not change")
    public RestResponse<MaturityView> completeMaturityScan(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(scans.complete(id, seen));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Throw a draft away")
    public void deleteMaturityScan(UUID id, @HeaderParam("If-Match") Revision seen) {
        scans.remove(id, seen);
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(summary = "What changed between two completed maturity scans")
    public Comparison compareMaturityScans(UUID id, @QueryParam("with") @NotNull UUID with) {
        return scans.compare(id, with);
    }

    private static RestResponse<MaturityView> answer(MaturityView view) {
        return Answers.current(view, view.scan().version());
    }
}

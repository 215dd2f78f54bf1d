package nl.buyergroup.ambition.scan.compass;

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

@Path("/compass-scans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver"})
public class CompassScanResource {
    @Inject
    CompassScans scans;

    @POST
    @RolesAllowed("editor")
    @ResponseStatus(201)
    @Operation(summary = "Start a compass scan, or repeat a completed one")
    public RestResponse<CompassView> createCompassScan(@NotNull @Valid NewScan<Principle> request) {
        var view = scans.create(request);
        return Answers.created("compass-scans/" + view.id(), view, view.scan().version());
    }

    @GET
    @Operation(summary = "The compass scans of your own organisation, last recorded first")
    public Page<CompassView> listCompassScans(
            @QueryParam("wheelId") UUID wheelId, @BeanParam @Valid Page.Request page) {
        return Page.of(scans.list(wheelId, page), page, CompassView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A compass scan with its outcome")
    public RestResponse<CompassView> getCompassScan(UUID id) {
        return answer(scans.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Rewrite the answers of a draft")
    public RestResponse<CompassView> rewriteCompassScan(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ScanContent<Principle> content) {
        return answer(scans.rewrite(id, seen, content));
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed("editor")
    @Operation(summary = "Complete a compass scan: from then on it does not change")
    public RestResponse<CompassView> completeCompassScan(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(scans.complete(id, seen));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Throw a draft away")
    public void deleteCompassScan(UUID id, @HeaderParam("If-Match") Revision seen) {
        scans.remove(id, seen);
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(summary = "What changed between two completed compass scans")
    public Comparison compareCompassScans(UUID id, @QueryParam("with") @NotNull UUID with) {
        return scans.compare(id, with);
    }

    private static RestResponse<CompassView> answer(CompassView view) {
        return Answers.current(view, view.scan().version());
    }
}

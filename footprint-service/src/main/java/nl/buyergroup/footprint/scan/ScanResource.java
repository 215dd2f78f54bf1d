package nl.buyergroup.footprint.scan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buyergroup.footprint.reduction.MeasuredReductions;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/scans")
@RolesAllowed({"reader", "editor", "approver"})
@Tag(name = "Scans")
public class ScanResource {
    @Inject
    Scans scans;

    @Inject
    MeasuredReductions reductions;

    @POST
    @RolesAllowed("editor")
    @Operation(summary = "Start the scan of your organisation for a year")
    @ResponseStatus(201)
    public RestResponse<ScanView> createScan(@NotNull @Valid NewScan request) {
        var scan = scans.create(request);
        return Answers.created("scans/" + scan.id(), scan, scan.version());
    }

    @GET
    @Operation(summary = "Your organisation's scans")
    public Page<ScanView> listScans(@BeanParam @Valid Page.Request page) {
        return Page.of(scans.list(page), page, ScanView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of your organisation's scans")
    public RestResponse<ScanView> getScan(UUID id) {
        return answer(scans.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Correct the FTE of a scan that is not final")
    public RestResponse<ScanView> describeScan(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ScanDescription request) {
        return answer(scans.describe(id, seen, request));
    }

    @POST
    @Path("/{id}/finalisation")
    @RolesAllowed("approver")
    @Operation(summary = "Make a scan final; after that nothing in it changes")
    public RestResponse<ScanView> finaliseScan(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(scans.finalise(id, seen));
    }

    @GET
    @Path("/{id}/result")
    @Operation(summary = "The footprint per package and scope, per FTE, with verified reductions and hotspots")
    public ScanResult getScanResult(UUID id) {
        var scan = scans.own(id);
        return ScanResult.of(scan, reductions.counting(scan.organisationId(), scan.year()));
    }

    private static RestResponse<ScanView> answer(ScanView scan) {
        return Answers.current(scan, scan.version());
    }
}

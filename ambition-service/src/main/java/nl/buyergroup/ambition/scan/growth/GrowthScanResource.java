package nl.buyergroup.ambition.scan.growth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.scan.NewScan;
import nl.buyergroup.ambition.scan.ScanContent;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Plausible;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/growth-scans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver"})
public class GrowthScanResource {
    /** A measurement to start; without a line it takes that of the former one or the usual one. */
    public record NewGrowthScan(
            UUID wheelId,
            @NotNull @Plausible LocalDate takenOn,
            UUID copyOf,
            @Min(1) @Max(1_000_000) Integer employeesAsked,
            @Min(1) @Max(100) Integer linePercent,
            @Size(max = 3) List<@NotNull @Valid GroupCount> groups) {}

    /** The part of a draft that can be rewritten; without a line it keeps the one that it has. */
    public record GrowthContent(
            @NotNull @Plausible LocalDate takenOn,
            @Min(1) @Max(1_000_000) Integer employeesAsked,
            @Min(1) @Max(100) Integer linePercent,
            @NotNull @Size(max = 3) List<@NotNull @Valid GroupCount> groups) {}

    @Inject
    GrowthScans scans;

    @POST
    @RolesAllowed("editor")
    @ResponseStatus(201)
    @Operation(summary = "Start a measurement of how employees stand towards change")
    public RestResponse<GrowthScanView> createGrowthScan(@NotNull @Valid NewGrowthScan request) {
        var start = new NewScan<>(request.wheelId(), request.takenOn(), request.copyOf(), request.groups());
        var view = scans.create(request, start, request.employeesAsked(), request.linePercent());
        return Answers.created(
                "growth-scans/" + view.scan().id(), view, view.scan().version());
    }

    @GET
    @Operation(summary = "The measurements of your own organisation, the latest recorded first")
    public Page<GrowthScanView> listGrowthScans(
            @QueryParam("wheelId") UUID wheelId, @BeanParam @Valid Page.Request page) {
        return Page.of(scans.list(wheelId, page), page, view -> view.scan().id());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A measurement with its shares, the distance to the line and the group to put energy in")
    public RestResponse<GrowthScanView> getGrowthScan(UUID id) {
        return answer(scans.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Rewrite a draft")
    public RestResponse<GrowthScanView> rewriteGrowthScan(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid GrowthContent content) {
        var counted = new ScanContent<>(content.takenOn(), content.groups());
        return answer(scans.rewrite(id, seen, counted, content.employeesAsked(), content.linePercent()));
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed("editor")
    @Operation(summary = "Complete a measurement: from then on it does not change")
    public RestResponse<GrowthScanView> completeGrowthScan(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(scans.complete(id, seen));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Throw a draft away")
    public void removeGrowthScan(UUID id, @HeaderParam("If-Match") Revision seen) {
        scans.remove(id, seen);
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(
            summary = "What shifted between this measurement and another; the earlier one is compared with the later")
    public GrowthComparison compareGrowthScans(UUID id, @QueryParam("with") @NotNull UUID with) {
        return scans.shift(id, with);
    }

    private static RestResponse<GrowthScanView> answer(GrowthScanView view) {
        return Answers.current(view, view.scan().version());
    }
}

package nl.buyergroup.ambition.scan.xcurve;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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

@Path("/x-curves")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"reader", "editor", "approver"})
public class XCurveResource {
    /** A curve to start; without actions it takes those of the curve that it copies. */
    public record NewXCurve(
            UUID wheelId,
            @NotNull @Plausible LocalDate takenOn,
            UUID copyOf,
            @Size(max = 200) List<@NotNull @Valid XCurveAction> actions) {}

    /** The part of a draft that can be rewritten; an action without an id is a new one. */
    public record XCurveContent(
            @NotNull @Plausible LocalDate takenOn,
            @NotNull @Size(max = 200) List<@NotNull @Valid XCurveAction> actions) {}

    @Inject
    XCurves curves;

    @POST
    @RolesAllowed("editor")
    @ResponseStatus(201)
    @Operation(summary = "Start an X-curve: what your organisation does under the four strategies")
    public RestResponse<XCurveView> createXCurve(@NotNull @Valid NewXCurve request) {
        var start = new NewScan<>(request.wheelId(), request.takenOn(), request.copyOf(), request.actions());
        var view = curves.create(start);
        return Answers.created("x-curves/" + view.scan().id(), view, view.scan().version());
    }

    @GET
    @Operation(summary = "The X-curves of your own organisation, the latest recorded first")
    public Page<XCurveView> listXCurves(@QueryParam("wheelId") UUID wheelId, @BeanParam @Valid Page.Request page) {
        return Page.of(curves.list(wheelId, page), page, view -> view.scan().id());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An X-curve with what it says: which strategies are in use and which are empty")
    public RestResponse<XCurveView> getXCurve(UUID id) {
        return answer(curves.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Rewrite a draft")
    public RestResponse<XCurveView> rewriteXCurve(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid XCurveContent content) {
        return answer(curves.rewrite(id, seen, new ScanContent<>(content.takenOn(), content.actions())));
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed("editor")
    @Operation(summary = "Complete an X-curve: from then on it does not change")
    public RestResponse<XCurveView> completeXCurve(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(curves.complete(id, seen));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Throw a draft away")
    public void removeXCurve(UUID id, @HeaderParam("If-Match") Revision seen) {
        curves.remove(id, seen);
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(summary = "What became of the actions between this curve and another, the earlier one first")
    public XCurveComparison compareXCurves(UUID id, @QueryParam("with") @NotNull UUID with) {
        return curves.changes(id, with);
    }

    private static RestResponse<XCurveView> answer(XCurveView view) {
        return Answers.current(view, view.scan().version());
    }
}

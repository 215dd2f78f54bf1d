package nl.buyergroup.ambition.goal;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/goals/{goalId}/measurements")
@Produces(MediaType.APPLICATION_JSON)
public class MeasurementResource {
    @Inject
    Measurements measurements;

    @POST
    @RolesAllowed("editor")
    @Operation(summary = "Record what your own organisation measured for a goal in force, in the unit of the goal")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    public Response recordMeasurement(UUID goalId, @NotNull @Valid MeasurementContent content) {
        return created(measurements.record(goalId, content));
    }

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "All measurements of a goal: also those that were refused, replaced or withdrawn")
    public Page<MeasurementView> listMeasurements(UUID goalId, @BeanParam @Valid Page.Request page) {
        return Page.of(measurements.list(goalId, page), page, MeasurementView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "A measurement of a goal")
    @APIResponse(
            responseCode = "200",
            description = "The measurement; its ETag is what a correction needs as If-Match",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    public Response getMeasurement(UUID goalId, UUID id) {
        var view = measurements.view(goalId, id);
        return Response.ok(view).tag(Revision.tag(view.version())).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Correct a measurement of your own organisation: a new one takes its place, the old one stays")
    @APIResponse(
            responseCode = "201",
            description = "The measurement that took its place",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    public Response correctMeasurement(
            UUID goalId, UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid MeasurementContent content) {
        return created(measurements.correct(goalId, id, seen, content));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Withdraw a measurement of your own organisation; it stays readable and no longer counts")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdrawMeasurement(UUID goalId, UUID id, @HeaderParam("If-Match") Revision seen) {
        measurements.withdraw(goalId, id, seen);
    }

    private static Response created(MeasurementView view) {
        return Response.created(URI.create("goals/" + view.goalId() + "/measurements/" + view.id()))
                .entity(view)
                .tag(Revision.tag(view.version()))
                .build();
    }
}

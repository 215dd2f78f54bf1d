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
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/goals/{goalId}/measurements")
@Produces(MediaType.APPLICATION_JSON)
public class MeasurementResource {
    @Inject
    Measurements measurements;

    @POST
    @RolesAllowed("editor")
    @Operation(summary = "Record what your own organisation measured for a goal in force, in the unit of the goal")
    @APIResponseSchema(value = MeasurementView.class, responseCode = "201")
    public RestResponse<MeasurementView> recordMeasurement(UUID goalId, @NotNull @Valid MeasurementContent content) {
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
    @Operation(summary = "A measurement of a goal; its ETag is what a correction needs as If-Match")
    public RestResponse<MeasurementView> getMeasurement(UUID goalId, UUID id) {
        var view = measurements.view(goalId, id);
        return Answers.current(view, view.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Correct a measurement of your own organisation: a new one takes its place, the old one stays")
    @APIResponseSchema(value = MeasurementView.class, responseCode = "201")
    public RestResponse<MeasurementView> correctMeasurement(
            UUID goalId, UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid MeasurementContent content) {
        return created(measurements.correct(goalId, id, seen, content));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Withdraw a measurement of your own organisation; it stays readable and no longer counts")
    public void withdrawMeasurement(UUID goalId, UUID id, @HeaderParam("If-Match") Revision seen) {
        measurements.withdraw(goalId, id, seen);
    }

    private static RestResponse<MeasurementView> created(MeasurementView view) {
        return Answers.created("goals/" + view.goalId() + "/measurements/" + view.id(), view, view.version());
    }
}

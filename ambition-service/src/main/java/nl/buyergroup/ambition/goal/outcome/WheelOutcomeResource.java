package nl.buyergroup.ambition.goal.outcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/value-wheels/{id}/qualitative-goals")
@RolesAllowed({"reader", "editor", "approver"})
public class WheelOutcomeResource {
    @Inject
    QualitativeOutcomes outcomes;

    @GET
    @Operation(summary = "The qualitative goals in force of your own wheel, and whether they were reached")
    public Page<OutcomeView> listQualitativeGoals(UUID id, @BeanParam @Valid Page.Request page) {
        return Page.of(outcomes.list(id, page), page, OutcomeView::id);
    }
}

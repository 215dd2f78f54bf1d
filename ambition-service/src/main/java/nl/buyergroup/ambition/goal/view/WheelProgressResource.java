package nl.buyergroup.ambition.goal.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/value-wheels/{id}/goals")
@RolesAllowed({"reader", "editor", "approver"})
public class WheelProgressResource {
    @Inject
    GoalProgresses progresses;

    @GET
    @Operation(summary = "The goals of your own wheel, in force and drafted, with their newest measured points")
    public Page<GoalProgressView> listGoals(UUID id, @BeanParam @Valid Page.Request page) {
        return Page.of(progresses.list(id, page), page, GoalProgressView::id);
    }
}

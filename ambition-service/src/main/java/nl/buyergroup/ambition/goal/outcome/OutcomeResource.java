package nl.buyergroup.ambition.goal.outcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/qualitative-goals/{id}/outcome")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {
    @Inject
    QualitativeOutcomes outcomes;

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "Whether a qualitative goal in force was reached; its ETag is what a change needs as If-Match")
    public RestResponse<OutcomeView> getOutcome(UUID id) {
        return answer(outcomes.view(id));
    }

    @PUT
    @RolesAllowed("editor")
    @Operation(summary = "Record since when a qualitative goal is reached, and what shows it")
    public RestResponse<OutcomeView> reachGoal(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid Outcome outcome) {
        return answer(outcomes.reach(id, seen, outcome));
    }

    @DELETE
    @RolesAllowed("editor")
    @Operation(summary = "Open a goal again that turned out not to be reached")
    public void reopenGoal(UUID id, @HeaderParam("If-Match") Revision seen) {
        outcomes.reopen(id, seen);
    }

    private static RestResponse<OutcomeView> answer(OutcomeView view) {
        return Answers.current(view, view.version());
    }
}

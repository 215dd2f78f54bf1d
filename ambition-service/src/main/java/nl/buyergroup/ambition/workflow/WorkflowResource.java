package nl.buyergroup.ambition.workflow;

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

/** The steps from analysis to monitoring of an organisation's or a department's wheel. */
@Path("/value-wheels/{id}/workflow")
@Produces(MediaType.APPLICATION_JSON)
public class WorkflowResource {
    @Inject
    Workflows workflows;

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "The eight steps: which are done, which are stale and why, and what is missing")
    public RestResponse<WorkflowView> getWorkflow(UUID id) {
        return answer(workflows.view(id));
    }

    @PUT
    @Path("/analysis")
    @RolesAllowed("editor")
    @Operation(summary = "Record what the internal analysis found; answers with the workflow")
    public RestResponse<WorkflowView> analyse(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid Analysis analysis) {
        return answer(workflows.analyse(id, seen, analysis));
    }

    @PUT
    @Path("/engagement")
    @RolesAllowed("editor")
    @Operation(summary = "Record how people get to know the ambition; answers with the workflow")
    public RestResponse<WorkflowView> engage(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid Engagement engagement) {
        return answer(workflows.change(id, seen, (workflow, wheel) -> workflow.engage(engagement)));
    }

    @PUT
    @Path("/monitoring")
    @RolesAllowed("editor")
    @Operation(summary = "Record how often is measured and who looks at it; answers with the workflow")
    public RestResponse<WorkflowView> monitor(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid Monitoring monitoring) {
        return answer(workflows.change(id, seen, (workflow, wheel) -> workflow.monitor(monitoring)));
    }

    @PUT
    @Path("/steps/{step}/completion")
    @RolesAllowed("editor")
    @Operation(
            summary = "Call a step done",
            description =
                    "Refused with 409 and all that is missing. Again for a stale step: it holds as things are now.")
    public RestResponse<WorkflowView> completeStep(UUID id, Step step, @HeaderParam("If-Match") Revision seen) {
        return answer(workflows.complete(id, seen, step));
    }

    @DELETE
    @Path("/steps/{step}/completion")
    @RolesAllowed("editor")
    @Operation(summary = "Open a step again")
    public RestResponse<WorkflowView> reopenStep(UUID id, Step step, @HeaderParam("If-Match") Revision seen) {
        return answer(workflows.change(id, seen, (workflow, wheel) -> workflow.reopen(step)));
    }

    private static RestResponse<WorkflowView> answer(WorkflowView view) {
        return Answers.current(view, view.revision());
    }
}

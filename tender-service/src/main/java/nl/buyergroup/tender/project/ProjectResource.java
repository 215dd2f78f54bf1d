package nl.buyergroup.tender.project;

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
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/projects")
@Tag(name = "Projects")
public class ProjectResource {
    @Inject
    Projects projects;

    @POST
    @RolesAllowed("editor")
    @Operation(summary = "Start a project from your adopted wheel; its criteria follow from the priorities")
    @ResponseStatus(201)
    public RestResponse<ProjectView> startProject(@NotNull @Valid StartProject request) {
        var project = projects.start(request);
        return Answers.created("projects/" + project.id(), project, project.version());
    }

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "Your own projects")
    public Page<ProjectView> listProjects(@BeanParam @Valid Page.Request page) {
        return Page.of(projects.list(page), page, ProjectView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "One of your own projects with its criteria")
    public RestResponse<ProjectView> getProject(UUID id) {
        return answer(projects.get(id));
    }

    @PUT
    @Path("/{id}/criteria")
    @RolesAllowed("editor")
    @Operation(summary = "Adjust the criteria, with a reason for each one that changes")
    public RestResponse<ProjectView> adjustCriteria(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid AdjustCriteria request) {
        return answer(projects.adjust(id, seen, request));
    }

    @POST
    @Path("/{id}/award")
    @RolesAllowed("approver")
    @Operation(summary = "Award the project to a supplier")
    public RestResponse<ProjectView> awardProject(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid AwardProject request) {
        return answer(projects.award(id, seen, request));
    }

    private static RestResponse<ProjectView> answer(ProjectView project) {
        return Answers.current(project, project.version());
    }
}

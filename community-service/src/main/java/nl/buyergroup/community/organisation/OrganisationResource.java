package nl.buyergroup.community.organisation;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/organisations")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class OrganisationResource {
    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed("programme-staff")
    @Operation(summary = "Register an organisation")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response register(@NotNull @Valid RegisterOrganisation request) {
        caller.mustBe("programme");
        var organisation = organisations.existing(organisations.register(request));
        return answer(Response.created(URI.create("organisations/" + organisation.id())), organisation);
    }

    @GET
    @Operation(summary = "List the organisations of the network")
    public Page<OrganisationView> list(@QueryParam("kind") OrganisationKind kind, @BeanParam @Valid Page.Request page) {
        var views = organisations.list(kind, page).stream()
                .map(organisation -> OrganisationView.from(organisation, caller))
                .toList();
        return Page.of(views, page, OrganisationView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one organisation")
    @APIResponse(
            responseCode = "200",
            description = "The organisation",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response get(UUID id) {
        return answer(Response.ok(), organisations.existing(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("programme-staff")
    @Operation(summary = "Change an organisation")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response change(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ChangeOrganisation request) {
        caller.mustBe("programme");
        return answer(Response.ok(), organisations.change(id, seen, request));
    }

    private Response answer(Response.ResponseBuilder response, Organisation organisation) {
        return response.entity(OrganisationView.from(organisation, caller))
                .tag(Revision.tag(organisation.version()))
                .build();
    }
}

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
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organisations")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class OrganisationResource {
    @Inject
    Organisations organisations;

    @POST
    @RolesAllowed("programme-staff")
    @Operation(summary = "Register an organisation")
    @ResponseStatus(201)
    public RestResponse<OrganisationView> registerOrganisation(@NotNull @Valid RegisterOrganisation request) {
        var organisation = organisations.register(request);
        return Answers.created("organisations/" + organisation.id(), organisation, organisation.version());
    }

    @GET
    @Operation(summary = "List the organisations of the network")
    public Page<OrganisationView> listOrganisations(
            @QueryParam("kind") OrganisationKind kind, @BeanParam @Valid Page.Request page) {
        return Page.of(organisations.list(kind, page), page, OrganisationView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one organisation")
    public RestResponse<OrganisationView> getOrganisation(UUID id) {
        return answer(organisations.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("programme-staff")
    @Operation(summary = "Change an organisation")
    public RestResponse<OrganisationView> changeOrganisation(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid ChangeOrganisation request) {
        return answer(organisations.change(id, seen, request));
    }

    private static RestResponse<OrganisationView> answer(OrganisationView organisation) {
        return Answers.current(organisation, organisation.version());
    }
}

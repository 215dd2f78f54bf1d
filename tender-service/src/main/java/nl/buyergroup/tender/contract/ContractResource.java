package nl.buyergroup.tender.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/contracts")
@Tag(name = "Contracts")
public class ContractResource {
    @Inject
    Contracts contracts;

    @POST
    @RolesAllowed("approver")
    @Operation(summary = "Award the contract of a project, with its milestones and KPIs")
    @APIResponse(
            responseCode = "201",
            description = "Awarded",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    public Response awardContract(@NotNull @Valid AwardContract request) {
        var contract = contracts.award(request);
        return Response.created(URI.create("contracts/" + contract.id()))
                .entity(contract)
                .tag(Revision.tag(contract.version()))
                .build();
    }

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "Your contracts, as buyer or as supplier")
    public Page<ContractView> listContracts(@BeanParam @Valid Page.Request page) {
        return Page.of(contracts.list(page), page, ContractView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "One contract, for its buyer and its supplier")
    @APIResponse(
            responseCode = "200",
            description = "The contract",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    public Response getContract(UUID id) {
        var contract = contracts.get(id);
        return Response.ok(contract).tag(Revision.tag(contract.version())).build();
    }
}

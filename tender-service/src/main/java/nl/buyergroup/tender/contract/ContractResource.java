package nl.buyergroup.tender.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/contracts")
@Tag(name = "Contracts")
public class ContractResource {
    @Inject
    Contracts contracts;

    @POST
    @RolesAllowed("approver")
    @Operation(summary = "Award the contract of a project, with its milestones and KPIs")
    @ResponseStatus(201)
    public RestResponse<ContractView> awardContract(@NotNull @Valid AwardContract request) {
        var contract = contracts.award(request);
        return Answers.created("contracts/" + contract.id(), contract, contract.version());
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
    public RestResponse<ContractView> getContract(UUID id) {
        var contract = contracts.get(id);
        return Answers.current(contract, contract.version());
    }
}

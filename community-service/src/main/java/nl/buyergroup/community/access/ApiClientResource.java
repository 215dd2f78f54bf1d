package nl.buyergroup.community.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organisations/{organisationId}/api-clients")
@RolesAllowed("programme-staff")
public class ApiClientResource {
    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @POST
    @Operation(summary = "Give an organisation an API client; the client secret is shown this once")
    @ResponseStatus(201)
    @APIResponse(responseCode = "503", description = "Not done yet; send the same request again")
    public RestResponse<ApiClientView> createApiClient(UUID organisationId, @NotNull @Valid NewApiClient request) {
        var apiClient = access.create(organisationId, request);
        var path = "organisations/" + organisationId + "/api-clients/" + apiClient.id();
        return Answers.created(path, apiClient, apiClient.version());
    }

    @GET
    @Operation(summary = "List the API clients of an organisation")
    public Page<ApiClientView> listApiClients(UUID organisationId, @BeanParam @Valid Page.Request page) {
        return Page.of(
                accounts.list(organisationId, Account.Kind.API_CLIENT, page, ApiClientView::from),
                page,
                ApiClientView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one API client")
    public RestResponse<ApiClientView> getApiClient(UUID organisationId, UUID id) {
        var apiClient = accounts.get(organisationId, Account.Kind.API_CLIENT, id, ApiClientView::from);
        return Answers.current(apiClient, apiClient.version());
    }

    // Without If-Match on purpose: access must be revoked whatever state the caller last saw.
    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take an API client away")
    @APIResponse(responseCode = "204", description = "Taken away")
    @APIResponse(responseCode = "503", description = "Not done yet; send the same request again")
    public void revokeApiClient(UUID organisationId, UUID id) {
        access.revoke(organisationId, Account.Kind.API_CLIENT, id);
    }
}

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

@Path("/organisations/{organisationId}/api-clients")
@RolesAllowed("programme-staff")
public class ApiClientResource {
    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @POST
    @Operation(summary = "Give an organisation an API client")
    @APIResponse(
            responseCode = "201",
            description = "Made; the client secret is shown this once",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @APIResponse(responseCode = "503", description = "Not done yet; send the same request again")
    public Response create(UUID organisationId, @NotNull @Valid NewApiClient request) {
        caller.mustBe("programme");
        var result = access.create(organisationId, request);
        var account = result.account();
        return Response.created(URI.create("organisations/" + organisationId + "/api-clients/" + account.id()))
                .entity(ApiClientView.from(account, result.secret().orElse(null)))
                .tag(Revision.tag(account.version()))
                .build();
    }

    @GET
    @Operation(summary = "List the API clients of an organisation")
    public Page<ApiClientView> list(UUID organisationId, @BeanParam @Valid Page.Request page) {
        caller.mustBe("programme");
        var views = accounts.list(organisationId, Account.Kind.API_CLIENT, page).stream()
                .map(ApiClientView::from)
                .toList();
        return Page.of(views, page, ApiClientView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one API client")
    @APIResponse(
            responseCode = "200",
            description = "The API client",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response get(UUID organisationId, UUID id) {
        caller.mustBe("programme");
        var account = accounts.existing(organisationId, Account.Kind.API_CLIENT, id);
        return Response.ok(ApiClientView.from(account))
                .tag(Revision.tag(account.version()))
                .build();
    }

    // Without If-Match on purpose: access is taken away whatever it was last seen to be.
    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take an API client away")
    @APIResponse(responseCode = "204", description = "Taken away")
    @APIResponse(responseCode = "503", description = "Not done yet; send the same request again")
    public void revoke(UUID organisationId, UUID id) {
        caller.mustBe("programme");
        access.revoke(organisationId, Account.Kind.API_CLIENT, id);
    }
}

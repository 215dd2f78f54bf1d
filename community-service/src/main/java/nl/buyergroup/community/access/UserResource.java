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

@Path("/organisations/{organisationId}/users")
@RolesAllowed("programme-staff")
public class UserResource {
    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @POST
    @Operation(summary = "Invite a person to act for an organisation")
    @APIResponse(
            responseCode = "201",
            description = "Invited; the initial password is shown this once",
            content = @Content(schema = @Schema(implementation = UserView.class)))
    @APIResponse(responseCode = "503", description = "Not done yet; send the same request again")
    public Response invite(UUID organisationId, @NotNull @Valid InviteUser request) {
        caller.mustBe("programme");
        var result = access.invite(organisationId, request);
        var account = result.account();
        return Response.created(URI.create("organisations/" + organisationId + "/users/" + account.id()))
                .entity(UserView.from(account, result.secret().orElse(null)))
                .tag(Revision.tag(account.version()))
                .build();
    }

    @GET
    @Operation(summary = "List the people who act or acted for an organisation")
    public Page<UserView> list(UUID organisationId, @BeanParam @Valid Page.Request page) {
        caller.mustBe("programme");
        var views = accounts.list(organisationId, Account.Kind.USER, page).stream()
                .map(UserView::from)
                .toList();
        return Page.of(views, page, UserView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one person's access")
    @APIResponse(
            responseCode = "200",
            description = "The access",
            content = @Content(schema = @Schema(implementation = UserView.class)))
    public Response get(UUID organisationId, UUID id) {
        caller.mustBe("programme");
        var account = accounts.existing(organisationId, Account.Kind.USER, id);
        return Response.ok(UserView.from(account))
                .tag(Revision.tag(account.version()))
                .build();
    }

    // Without If-Match on purpose: access is taken away whatever it was last seen to be.
    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take a person's access away")
    @APIResponse(responseCode = "204", description = "Taken away")
    @APIResponse(responseCode = "503", description = "Not done yet; send the same request again")
    public void revoke(UUID organisationId, UUID id) {
        caller.mustBe("programme");
        access.revoke(organisationId, Account.Kind.USER, id);
    }
}

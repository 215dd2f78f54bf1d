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

@Path("/organisations/{organisationId}/users")
@RolesAllowed("programme-staff")
public class UserResource {
    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @POST
    @Operation(summary = "Invite a person to act for an organisation; the initial password is shown this once")
    @ResponseStatus(201)
    @APIResponse(responseCode = "503", description = "Not done yet; send the same request again")
    public RestResponse<UserView> inviteUser(UUID organisationId, @NotNull @Valid InviteUser request) {
        var user = access.invite(organisationId, request);
        var path = "organisations/" + organisationId + "/users/" + user.id();
        return Answers.created(path, user, user.version());
    }

    @GET
    @Operation(summary = "List the people who act or acted for an organisation")
    public Page<UserView> listUsers(UUID organisationId, @BeanParam @Valid Page.Request page) {
        return Page.of(accounts.list(organisationId, Account.Kind.USER, page, UserView::from), page, UserView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one person's access")
    public RestResponse<UserView> getUser(UUID organisationId, UUID id) {
        var user = accounts.get(organisationId, Account.Kind.USER, id, UserView::from);
        return Answers.current(user, user.version());
    }

    // Without If-Match on purpose: access must be revoked whatever state the caller last saw.
    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take a person's access away")
    @APIResponse(responseCode = "204", description = "Taken away")
    @APIResponse(responseCode = "503", description = "Not done yet; send the same request again")
    public void revokeUser(UUID organisationId, UUID id) {
        access.revoke(organisationId, Account.Kind.USER, id);
    }
}

package nl.buyergroup.community.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.buyergroup.community.organisation.Organisations;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/organisations/{organisationId}/memberships")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class MembershipResource {
    @Inject
    Memberships memberships;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed("programme-staff")
    @Operation(summary = "Start a membership of a programme")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response start(UUID organisationId, @NotNull @Valid StartMembership request) {
        caller.mustBe("programme");
        var id = memberships.start(organisationId, request);
        var location = URI.create("organisations/" + organisationId + "/memberships/" + id);
        return answer(Response.created(location), memberships.existing(organisationId, id));
    }

    @GET
    @Operation(summary = "List the memberships of an organisation")
    public Page<MembershipView> list(UUID organisationId, @BeanParam @Valid Page.Request page) {
        mayRead(organisationId);
        var views = memberships.list(organisationId, page).stream()
                .map(MembershipView::from)
                .toList();
        return Page.of(views, page, MembershipView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one membership")
    @APIResponse(
            responseCode = "200",
            description = "The membership",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response get(UUID organisationId, UUID id) {
        mayRead(organisationId);
        return answer(Response.ok(), memberships.existing(organisationId, id));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed("programme-staff")
    @Operation(summary = "End a membership, on a day that counts as its last")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Response end(
            UUID organisationId,
            UUID id,
            @HeaderParam("If-Match") Revision seen,
            @NotNull @Valid EndMembership request) {
        caller.mustBe("programme");
        return answer(Response.ok(), memberships.end(organisationId, id, seen, request.untilDate()));
    }

    private void mayRead(UUID organisationId) {
        if (!caller.isStaff()) {
            caller.mustActFor(organisationId);
        }
        organisations.existing(organisationId);
    }

    private static Response answer(Response.ResponseBuilder response, Membership membership) {
        return response.entity(MembershipView.from(membership))
                .tag(Revision.tag(membership.version()))
                .build();
    }
}

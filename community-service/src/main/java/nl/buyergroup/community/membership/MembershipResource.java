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
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organisations/{organisationId}/memberships")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class MembershipResource {
    @Inject
    Memberships memberships;

    @POST
    @RolesAllowed("programme-staff")
    @Operation(summary = "Start a membership of a programme")
    @ResponseStatus(201)
    public RestResponse<MembershipView> startMembership(UUID organisationId, @NotNull @Valid StartMembership request) {
        var membership = memberships.start(organisationId, request);
        var path = "organisations/" + organisationId + "/memberships/" + membership.id();
        return Answers.created(path, membership, membership.version());
    }

    @GET
    @Operation(summary = "List the memberships of an organisation")
    public Page<MembershipView> listMemberships(UUID organisationId, @BeanParam @Valid Page.Request page) {
        return Page.of(memberships.list(organisationId, page), page, MembershipView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one membership")
    public RestResponse<MembershipView> getMembership(UUID organisationId, UUID id) {
        return answer(memberships.get(organisationId, id));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed("programme-staff")
    @Operation(summary = "End a membership, on a day that counts as its last")
    public RestResponse<MembershipView> endMembership(
            UUID organisationId,
            UUID id,
            @HeaderParam("If-Match") Revision seen,
            @NotNull @Valid EndMembership request) {
        return answer(memberships.end(organisationId, id, seen, request.untilDate()));
    }

    private static RestResponse<MembershipView> answer(MembershipView membership) {
        return Answers.current(membership, membership.version());
    }
}

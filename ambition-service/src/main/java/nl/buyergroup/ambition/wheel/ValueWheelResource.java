package nl.buyergroup.ambition.wheel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/value-wheels")
@Produces(MediaType.APPLICATION_JSON)
public class ValueWheelResource {
    @Inject
    ValueWheels wheels;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed("editor")
    @APIResponseSchema(value = WheelView.class, responseCode = "201")
    @Operation(summary = "Start a value wheel of your own organisation")
    public RestResponse<WheelView> createWheel(@NotNull @Valid WheelText.NewWheel request) {
        caller.mustBe("member");
        var wheel = wheels.create(request);
        return Answers.created("value-wheels/" + wheel.id(), wheel, wheel.version());
    }

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "The value wheels of your own organisation; behindParent: the parent has a newer version")
    public Page<WheelView.Summary> listWheels(@BeanParam WheelView.Filter filter, @BeanParam @Valid Page.Request page) {
        return Page.of(wheels.list(filter, page), page, WheelView.Summary::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "A value wheel with its themes and goals; its ETag is what a change needs as If-Match")
    public RestResponse<WheelView> getWheel(UUID id) {
        return answer(wheels.view(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Rewrite title and ambition of a draft")
    public RestResponse<WheelView> describeWheel(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid WheelText text) {
        return answer(wheels.describe(id, seen, text));
    }

    @PUT
    @Path("/{id}/board-commitment")
    @RolesAllowed("editor")
    @Operation(summary = "Record who of the board stands for the ambition")
    public RestResponse<WheelView> commitBoard(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid BoardCommitment commitment) {
        return answer(wheels.commit(id, seen, commitment));
    }

    @DELETE
    @Path("/{id}/board-commitment/name")
    @RolesAllowed("approver")
    @Operation(summary = "Erase the name of who stood for the board, in all versions; role and date stay")
    public RestResponse<WheelView> eraseBoardName(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(wheels.eraseBoardName(id, seen));
    }

    private static RestResponse<WheelView> answer(WheelView wheel) {
        return Answers.current(wheel, wheel.version());
    }
}

package nl.buyergroup.ambition.wheel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import nl.buyergroup.platform.text.Readable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/value-wheels")
@Produces(MediaType.APPLICATION_JSON)
public class ValueWheelResource {
    /** Which wheels are asked for; what is null does not matter. */
    public record Filter(
            @QueryParam("state") ValueWheel.State state,
            @QueryParam("level") ValueWheel.Level level,
            @QueryParam("behindParent") @DefaultValue("false") boolean behindParent) {
        List<ValueWheel.State> states() {
            return state == null ? List.of(ValueWheel.State.values()) : List.of(state);
        }

        List<ValueWheel.Level> levels() {
            return level == null ? List.of(ValueWheel.Level.values()) : List.of(level);
        }
    }

    public record NewWheel(
            @NotNull ValueWheel.Level level,
            @NotBlank @Size(max = 120) @Readable String title,
            @NotBlank @Size(max = 2000) @Readable String ambition,
            UUID parentId) {
        @JsonIgnore
        WheelText text() {
            return new WheelText(title, ambition);
        }
    }

    @Inject
    ValueWheels wheels;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed("editor")
    @Operation(summary = "Start a value wheel of your own organisation")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response createWheel(@NotNull @Valid NewWheel request) {
        caller.mustBe("member");
        var view = wheels.create(request);
        return Response.created(URI.create("value-wheels/" + view.id()))
                .entity(view)
                .tag(Revision.tag(view.version()))
                .build();
    }

    @GET
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "The value wheels of your own organisation; behindParent: the parent has a newer version")
    public Page<WheelView.Summary> listWheels(@BeanParam Filter filter, @BeanParam @Valid Page.Request page) {
        var summaries =
                wheels.list(filter, page).stream().map(WheelView.Summary::from).toList();
        return Page.of(summaries, page, WheelView.Summary::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reader", "editor", "approver"})
    @Operation(summary = "A value wheel with its themes and goals")
    @APIResponse(
            responseCode = "200",
            description = "The wheel; its ETag is what a change needs as If-Match",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response getWheel(UUID id) {
        return answer(wheels.view(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Rewrite title and ambition of a draft")
    @APIResponse(
            responseCode = "200",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response describeWheel(UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid WheelText text) {
        return answer(wheels.change(id, seen, wheel -> wheel.describe(text, clock)));
    }

    @PUT
    @Path("/{id}/board-commitment")
    @RolesAllowed("editor")
    @Operation(summary = "Record who of the board stands for the ambition")
    @APIResponse(
            responseCode = "200",
            description = "The changed wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response commitBoard(
            UUID id, @HeaderParam("If-Match") Revision seen, @NotNull @Valid BoardCommitment commitment) {
        return answer(wheels.change(id, seen, wheel -> wheel.commit(commitment, clock)));
    }

    @DELETE
    @Path("/{id}/board-commitment/name")
    @RolesAllowed("approver")
    @Operation(summary = "Erase the name of who stood for the board, in all versions; role and date stay")
    @APIResponse(
            responseCode = "200",
            description = "The wheel without the name",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response eraseBoardName(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(wheels.eraseBoardName(id, seen));
    }

    @POST
    @Path("/{id}/adoption")
    @RolesAllowed("approver")
    @Operation(summary = "Adopt the drafted version: from then on it is in force and does not change")
    @APIResponse(
            responseCode = "200",
            description = "The adopted wheel",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response adoptWheel(UUID id, @HeaderParam("If-Match") Revision seen) {
        return answer(wheels.adopt(id, seen));
    }

    @POST
    @Path("/{id}/versions")
    @RolesAllowed("editor")
    @Operation(summary = "Open the next version of an adopted wheel as a draft; the adopted one stays in force")
    @APIResponse(
            responseCode = "201",
            description = "The wheel with its draft",
            content = @Content(schema = @Schema(implementation = WheelView.class)))
    public Response openVersion(UUID id, @HeaderParam("If-Match") Revision seen) {
        var view = wheels.open(id, seen);
        return Response.created(URI.create("value-wheels/" + id))
                .entity(view)
                .tag(Revision.tag(view.version()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("editor")
    @Operation(summary = "Drop a draft: the version in force comes back; a wheel that never was adopted is gone")
    @APIResponse(responseCode = "204", description = "Dropped")
    public void dropDraft(UUID id, @HeaderParam("If-Match") Revision seen) {
        wheels.drop(id, seen);
    }

    static Response answer(WheelView view) {
        return Response.ok(view).tag(Revision.tag(view.version())).build();
    }
}

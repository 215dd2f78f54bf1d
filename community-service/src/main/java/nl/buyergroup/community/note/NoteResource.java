package nl.buyergroup.community.note;

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
import nl.buyergroup.community.wall.WallSessions;
import nl.buyergroup.platform.http.Page;
import nl.buyergroup.platform.http.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/wall-sessions/{sessionId}/notes")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class NoteResource {
    private static final long NEVER_CHANGES = 0;

    @Inject
    Notes notes;

    @Inject
    WallSessions sessions;

    @POST
    @Operation(
            summary = "Put a complaint on the klaagmuur",
            description =
                    "For an anonymous note choose a random Idempotency-Key: it is kept, hashed, until the reveal.")
    @APIResponse(
            responseCode = "201",
            description = "On the wall, unseen until the reveal",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response add(UUID sessionId, @NotNull @Valid NewNote request) {
        var note = notes.add(sessionId, request);
        return answer(Response.created(URI.create("wall-sessions/" + sessionId + "/notes/" + note.id())), note);
    }

    @GET
    @Operation(summary = "Before the reveal one's own notes with a name; after it all notes")
    public Page<NoteView> list(UUID sessionId, @BeanParam @Valid Page.Request page) {
        var visible = notes.visible(sessions.existing(sessionId), page);
        return Page.of(visible.stream().map(NoteView::from).toList(), page, NoteView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one note")
    @APIResponse(
            responseCode = "200",
            description = "The note",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response get(UUID sessionId, UUID id) {
        return answer(Response.ok(), notes.visible(sessionId, id));
    }

    private static Response answer(Response.ResponseBuilder response, Note note) {
        return response.entity(NoteView.from(note))
                .tag(Revision.tag(NEVER_CHANGES))
                .build();
    }
}

package nl.buyergroup.community.note;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/wall-sessions/{sessionId}/notes")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class NoteResource {
    private static final long NEVER_CHANGES = 0;

    @Inject
    Notes notes;

    @POST
    @Operation(
            summary = "Put a complaint on the klaagmuur",
            description =
                    "For an anonymous note choose a random Idempotency-Key: it is kept, hashed, until the reveal.")
    @ResponseStatus(201)
    public RestResponse<NoteView> addNote(UUID sessionId, @NotNull @Valid NewNote request) {
        var note = notes.add(sessionId, request);
        return Answers.created("wall-sessions/" + sessionId + "/notes/" + note.id(), note, NEVER_CHANGES);
    }

    @GET
    @Operation(summary = "Before the reveal one's own notes with a name; after it all notes")
    public Page<NoteView> listNotes(UUID sessionId, @BeanParam @Valid Page.Request page) {
        return Page.of(notes.list(sessionId, page), page, NoteView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one note")
    public RestResponse<NoteView> getNote(UUID sessionId, UUID id) {
        return Answers.current(notes.get(sessionId, id), NEVER_CHANGES);
    }
}

package nl.buyergroup.platform.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For operators: messages that could not be applied. Their content is not shown: it belongs to others. */
@Path("/set-aside-messages")
@RolesAllowed("operator")
@Tag(name = "Operations")
public class SetAsideResource {
    /** How many messages a replay applied. */
    public record Replayed(int applied) {}

    @Inject
    Inbox inbox;

    @Inject
    EventLoop loop;

    @GET
    @Operation(summary = "Messages that could not be read or applied, oldest first")
    public List<Inbox.SetAside> list() {
        return inbox.setAside();
    }

    @POST
    @Path("/{id}/replays")
    @Operation(summary = "Try a message, and those of its key that wait behind it, again")
    public Replayed replay(UUID id) {
        return new Replayed(loop.replay(id));
    }
}

package nl.buyergroup.portal.network;

import io.smallrye.faulttolerance.api.RetryWhen;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import nl.buyergroup.portal.page.Items;
import nl.buyergroup.portal.page.Unreached;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/community/v1")
@RegisterRestClient(configKey = "community")
@RegisterClientHeaders
@Retry(delay = 0)
@RetryWhen(exception = Unreached.class)
public interface CommunityApi {
    record Organisation(UUID id, String name) {}

    record WallSession(UUID id, String title, Phase phase, Instant createdAt) {}

    enum Phase {
        PREPARE,
        COMPLAIN,
        REVEAL,
        CLUSTER,
        VOTE,
        TURN_AROUND,
        COMMIT,
        CLOSED
    }

    @GET
    @Path("/organisations/{id}")
    Organisation organisation(@PathParam("id") UUID id);

    @GET
    @Path("/wall-sessions")
    Items<WallSession> wallSessions(@QueryParam("limit") int limit);
}

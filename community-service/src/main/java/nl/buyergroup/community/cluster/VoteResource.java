package nl.buyergroup.community.cluster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/wall-sessions/{sessionId}")
@RolesAllowed({"reader", "editor", "approver", "programme-staff"})
public class VoteResource {
    @Inject
    Votes votes;

    @POST
    @Path("/clusters/{clusterId}/votes")
    @Operation(summary = "Give a cluster one vote; more votes on one cluster are fine")
    public Ballot castVote(UUID sessionId, UUID clusterId) {
        return votes.cast(sessionId, clusterId);
    }

    @DELETE
    @Path("/clusters/{clusterId}/votes")
    @Operation(summary = "Take back all one's own votes on a cluster")
    public Ballot takeBackVotes(UUID sessionId, UUID clusterId) {
        return votes.takeBack(sessionId, clusterId);
    }

    @GET
    @Path("/ballot")
    @Operation(summary = "One's own votes so far, and how many are left")
    public Ballot getBallot(UUID sessionId) {
        return votes.ballot(sessionId);
    }
}

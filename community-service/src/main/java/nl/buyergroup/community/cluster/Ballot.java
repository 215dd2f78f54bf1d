package nl.buyergroup.community.cluster;

import java.util.List;
import java.util.UUID;

/** What a participant has given and has left; nobody else sees it, and it is gone when the voting is over. */
public record Ballot(int remainingVotes, List<Given> given) {
    public record Given(UUID clusterId, int votes) {}
}

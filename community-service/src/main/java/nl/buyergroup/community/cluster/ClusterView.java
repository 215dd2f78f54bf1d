package nl.buyergroup.community.cluster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/** @param votes absent until the voting is over */
public record ClusterView(
        UUID id, String title, List<UUID> noteIds, Integer votes, String parkingReason, @JsonIgnore long version) {

    public static ClusterView from(Cluster cluster) {
        return new ClusterView(
                cluster.id(),
                cluster.title(),
                cluster.noteIds(),
                cluster.votes(),
                cluster.parkingReason(),
                cluster.version());
    }
}

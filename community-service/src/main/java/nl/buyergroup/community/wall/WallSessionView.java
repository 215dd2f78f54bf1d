package nl.buyergroup.community.wall;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

public record WallSessionView(
        UUID id,
        String title,
        int voteBudget,
        Phase phase,
        Instant createdAt,
        Instant closedAt,
        @JsonIgnore long version) {

    public static WallSessionView from(WallSession session) {
        return new WallSessionView(
                session.id(),
                session.title(),
                session.voteBudget(),
                session.phase(),
                session.createdAt(),
                session.closedAt(),
                session.version());
    }
}

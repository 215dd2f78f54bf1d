package nl.buyergroup.community.facilitation;

import java.time.Instant;
import java.util.UUID;

/** What others learn of wall sessions: counts, never what was said. */
public final class WallEvents {
    public static final String CLOSED = "nl.buyergroup.community.wall-session-closed";

    private WallEvents() {}

    public record Closed(
            UUID sessionId, long version, int complaints, int clusters, int agreements, int parked, Instant closedAt) {}
}

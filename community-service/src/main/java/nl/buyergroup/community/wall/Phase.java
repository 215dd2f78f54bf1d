package nl.buyergroup.community.wall;

/** From complaining to agreeing, always in this order and never back. */
public enum Phase {
    PREPARE,
    COMPLAIN,
    REVEAL,
    CLUSTER,
    VOTE,
    TURN_AROUND,
    COMMIT,
    CLOSED;

    boolean follows(Phase other) {
        return ordinal() == other.ordinal() + 1;
    }
}

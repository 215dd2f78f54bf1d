package nl.buyergroup.ambition.scan.precondition;

/** What this system can see for itself, with the code of the precondition that it says something about. */
public enum KnownFact {
    ADOPTED_WHEEL("ambition"),
    BOARD_COMMITMENT("ambition"),
    MATURITY_SCAN("maturity"),
    PHASED_GOALS("time"),
    BEHAVIOUR_GOAL("behaviour");

    /** A fact as it was on the day of completion. */
    public record Seen(KnownFact code, boolean holds) {}

    final String precondition;

    KnownFact(String precondition) {
        this.precondition = precondition;
    }

    Seen as(boolean holds) {
        return new Seen(this, holds);
    }
}

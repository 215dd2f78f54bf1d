package nl.buyergroup.tender.progress;

/** What the buyer decides on a report. */
public enum Verdict {
    VERIFIED(ProgressReport.State.VERIFIED),
    PARTLY_VERIFIED(ProgressReport.State.PARTLY_VERIFIED),
    RETURNED(ProgressReport.State.RETURNED),
    REJECTED(ProgressReport.State.REJECTED);

    private final ProgressReport.State state;

    Verdict(ProgressReport.State state) {
        this.state = state;
    }

    ProgressReport.State state() {
        return state;
    }

    /** Whether this verdict accepts at least part of the report as proven. */
    boolean proves() {
        return this == VERIFIED || this == PARTLY_VERIFIED;
    }
}

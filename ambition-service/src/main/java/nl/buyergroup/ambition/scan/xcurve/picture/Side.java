package nl.buyergroup.ambition.scan.xcurve.picture;

import nl.buyergroup.ambition.scan.xcurve.Strategy;

/** Where a strategy stands: above or below the curves, at their beginning or their end, with the old or the new. */
record Side(Strategy strategy, boolean left, boolean above, boolean isOld) {
    static final String OLD = "#5d5346";
    static final String OLD_TINT = "#f6f3ee";
    static final String NEW = "#0b5c63";
    static final String NEW_TINT = "#eef6f6";

    static Side of(Strategy strategy) {
        return switch (strategy) {
            case CONVERT -> new Side(strategy, true, true, true);
            case BUILD_UP -> new Side(strategy, true, false, false);
            case BUILD_ON -> new Side(strategy, false, true, false);
            case PHASE_OUT -> new Side(strategy, false, false, true);
        };
    }

    String colour() {
        return isOld ? OLD : NEW;
    }

    String tint() {
        return isOld ? OLD_TINT : NEW_TINT;
    }
}

package nl.buyergroup.ambition.xcurve;

import java.util.Locale;

/** The four strategies of a transition. Their letters are names, no order. */
public enum Strategy {
    CONVERT("A"),
    BUILD_UP("B"),
    BUILD_ON("C"),
    PHASE_OUT("D");

    private final String letter;

    Strategy(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

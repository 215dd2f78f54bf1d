package nl.buyergroup.ambition.scan.xcurve;

import nl.buyergroup.documents.sets.Phrase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four strategies of a transition. Their letters are names, no order. */
@Schema(name = "XCurveStrategy")
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
        return Phrase.key(this);
    }
}

package nl.buyergroup.ambition.scan.xcurve;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.ambition.scan.Answer;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Ids;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the organisation does under a strategy. It keeps its id over copies; a new one comes without. */
public record XCurveAction(
        UUID id,
        @NotNull Strategy strategy,
        @NotBlank @Size(max = 120) @Readable String title,
        @Size(max = 1000) @Readable String description,
        @NotNull State state,
        @Size(max = 120) @Readable String owner,
        @Plausible LocalDate sinceDate,
        @Plausible LocalDate untilDate)
        implements Answer {
    /** How far an action is; the first two live. */
    @Schema(name = "XCurveActionState")
    public enum State {
        PLANNED,
        RUNNING,
        DONE,
        STOPPED;

        String code() {
            return Phrase.key(this);
        }
    }

    @Override
    public String code() {
        return strategy.code();
    }

    XCurveAction identified() {
        var identity = id == null ? Ids.next() : id;
        return new XCurveAction(identity, strategy, title.strip(), description, state, owner, sinceDate, untilDate);
    }

    /** For a picture, which others may see. */
    public XCurveAction withoutOwner() {
        return new XCurveAction(id, strategy, title, description, state, null, sinceDate, untilDate);
    }

    public boolean lives() {
        return state == State.PLANNED || state == State.RUNNING;
    }

    boolean endsBeforeItBegins() {
        return sinceDate != null && untilDate != null && untilDate.isBefore(sinceDate);
    }

    /** Without its owner, who may be a person. */
    @Override
    public String toString() {
        return "XCurveAction[" + id + ", " + strategy + ", " + state + "]";
    }
}

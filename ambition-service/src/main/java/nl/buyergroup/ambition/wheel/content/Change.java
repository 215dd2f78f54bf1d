package nl.buyergroup.ambition.wheel.content;

import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/**
 * One thing that differs between two moments of a wheel.
 *
 * @param path what it is about, such as {@code themes.<id>.priority}
 * @param was its value before, null where there was none
 * @param is its value after, null where there is none
 * @param text the change in a sentence
 */
public record Change(String path, Kind kind, String was, String is, Text text) {
    /** What happened. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Reason reason() {
        return new Reason(path, text);
    }
}

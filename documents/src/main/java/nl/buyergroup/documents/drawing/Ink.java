package nl.buyergroup.documents.drawing;

/**
 * How a form is filled and edged; dark colours have a contrast of at least 4.5 to 1 on white.
 *
 * @param fill null for none
 * @param line null for none
 * @param dash how long a dash and how long the gap behind it is; zero for a whole line
 */
public record Ink(String fill, String line, double width, double dash, double gap, boolean round) {
    public static final String DARK = "#1c2826";
    public static final String QUIET = "#4f5d5a";
    public static final String EDGE = "#c9d1cf";
    public static final String WHITE = "#ffffff";

    public static Ink fill(String colour) {
        return new Ink(colour, null, 0, 0, 0, false);
    }

    public static Ink line(String colour, double width) {
        return new Ink(null, colour, width, 0, 0, false);
    }

    public Ink edge(String colour, double newWidth) {
        return new Ink(fill, colour, newWidth, dash, gap, round);
    }

    public Ink dashed(boolean really, double newDash, double newGap) {
        return really ? new Ink(fill, line, width, newDash, newGap, round) : this;
    }

    /** With round corners of its line. */
    public Ink rounded() {
        return new Ink(fill, line, width, dash, gap, true);
    }

    public boolean isDashed() {
        return dash > 0;
    }

    public boolean hasLine() {
        return line != null && Form.tenths(width) > 0;
    }
}

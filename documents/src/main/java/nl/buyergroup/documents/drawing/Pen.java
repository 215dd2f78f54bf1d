package nl.buyergroup.documents.drawing;

/** How a text is written: size, weight, colour, and which point of it is given. */
public record Pen(double size, boolean isBold, String colour, Anchor anchor) {
    /** How much wider bold letters are. */
    private static final double BOLD = 1.06;

    public enum Anchor {
        START(0, "start"),
        MIDDLE(0.5, "middle"),
        END(1, "end");

        /** How much of the text lies before the point. */
        public final double before;

        public final String svg;

        Anchor(double before, String svg) {
            this.before = before;
            this.svg = svg;
        }
    }

    public static Pen of(double size, String colour) {
        return new Pen(size, false, colour, Anchor.START);
    }

    public Pen bold() {
        return new Pen(size, true, colour, anchor);
    }

    public Pen middle() {
        return new Pen(size, isBold, colour, Anchor.MIDDLE);
    }

    public Pen end() {
        return new Pen(size, isBold, colour, Anchor.END);
    }

    public Pen sized(double newSize) {
        return new Pen(newSize, isBold, colour, anchor);
    }

    public Pen in(String newColour) {
        return new Pen(size, isBold, newColour, anchor);
    }

    public Typeface typeface() {
        return isBold ? Typeface.BOLD : Typeface.REGULAR;
    }

    /** The size by which widths are to be estimated. */
    public double estimate() {
        return isBold ? size * BOLD : size;
    }

    public double width(String text) {
        return Lettering.width(text, estimate());
    }

    /** @param y the line on which the letters stand */
    public void write(Canvas canvas, double x, double y, String text) {
        canvas.write(text, x, y, this);
    }

    /** @param y the middle of the letters */
    public void centre(Canvas canvas, double x, double y, String text) {
        write(canvas, x, y + size * 0.36, text);
    }

    /** As much of the text as there is room for. */
    public void writeIn(Canvas canvas, double x, double y, String text, double room) {
        write(canvas, x, y, Lettering.shorten(text, estimate(), room));
    }
}

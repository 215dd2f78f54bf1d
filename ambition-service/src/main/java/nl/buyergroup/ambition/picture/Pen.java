package nl.buyergroup.ambition.picture;

/** How a text is written: size, weight, colour, and which point of it is given. */
public record Pen(double size, String weight, String colour, String anchor) {
    private static final String PLAIN = "400";

    public static Pen of(double size, String colour) {
        return new Pen(size, PLAIN, colour, "start");
    }

    public Pen bold() {
        return new Pen(size, "600", colour, anchor);
    }

    public Pen middle() {
        return new Pen(size, weight, colour, "middle");
    }

    public Pen end() {
        return new Pen(size, weight, colour, "end");
    }

    public Pen sized(double newSize) {
        return new Pen(newSize, weight, colour, anchor);
    }

    public Pen in(String newColour) {
        return new Pen(size, weight, newColour, anchor);
    }

    /** The size by which widths are to be estimated. */
    public double estimate() {
        return weight.equals(PLAIN) ? size : size * Lettering.BOLD;
    }

    public double width(String text) {
        return Lettering.width(text, estimate());
    }

    /** @param y the line on which the letters stand */
    public void write(Svg svg, double x, double y, String text) {
        svg.text("text", text, attributes(x, y));
    }

    /** @param y the middle of the letters */
    public void centre(Svg svg, double x, double y, String text) {
        write(svg, x, y + size * 0.36, text);
    }

    /** As much of the text as there is room for. */
    public void writeIn(Svg svg, double x, double y, String text, double room) {
        write(svg, x, y, Lettering.shorten(text, estimate(), room));
    }

    private Object[] attributes(double x, double y) {
        return new Object[] {
            "x", x, "y", y, "font-size", size, "font-weight", weight, "fill", colour, "text-anchor", anchor
        };
    }
}

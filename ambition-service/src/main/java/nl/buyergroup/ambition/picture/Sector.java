package nl.buyergroup.ambition.picture;

/** A piece of a ring around the middle of the picture; angles in radians, from the top, clockwise. */
public record Sector(double from, double to, double inner, double outer) {
    public static final double X = 500;
    public static final double Y = 640;
    private static final double NEARLY_ROUND = 2 * Math.PI - 1e-4;

    public static double x(double radius, double angle) {
        return X + radius * Math.sin(angle);
    }

    public static double y(double radius, double angle) {
        return Y - radius * Math.cos(angle);
    }

    public double middle() {
        return (from + to) / 2;
    }

    public double sweep() {
        return to - from;
    }

    public double widthAt(double radius) {
        return sweep() * radius;
    }

    /** The upper half is read clockwise, the lower half the other way round. */
    public boolean isUpper() {
        return Math.cos(middle()) > -1e-9;
    }

    public Sector ring(double newInner, double newOuter) {
        return new Sector(from, to, newInner, newOuter);
    }

    /** Whether a point lies inside with a margin to every side. */
    public boolean holds(double x, double y, double margin) {
        double radius = Math.hypot(x - X, y - Y);
        double off = Math.IEEEremainder(Math.atan2(x - X, Y - y) - middle(), 2 * Math.PI);
        double aside = sweep() / 2 - Math.abs(off);
        boolean clear =
                sweep() > NEARLY_ROUND || aside > Math.PI / 2 || aside > 0 && radius * Math.sin(aside) >= margin;
        return radius >= inner + margin && radius <= outer - margin && clear;
    }

    public String outline() {
        return "M" + at(outer, from) + arc(outer, from, to) + "L" + at(inner, to) + arc(inner, to, from) + "Z";
    }

    /** The line on which text stands, clockwise or the other way round. */
    public String baseline(double radius, boolean clockwise) {
        return clockwise
                ? "M" + at(radius, from) + arc(radius, from, to)
                : "M" + at(radius, to) + arc(radius, to, from);
    }

    /** In two halves: an arc that ends where it begins is not drawn. */
    private static String arc(double radius, double begin, double end) {
        var size = Svg.number(radius);
        var half = "A" + size + " " + size + " 0 0 " + (end > begin ? 1 : 0) + " ";
        return half + at(radius, (begin + end) / 2) + half + at(radius, end);
    }

    private static String at(double radius, double angle) {
        return Svg.number(x(radius, angle)) + " " + Svg.number(y(radius, angle));
    }
}

package nl.buyergroup.documents.drawing;

import java.util.List;

/** A piece of a ring; angles in radians, from the top, clockwise. */
public record Sector(Point centre, double from, double to, double inner, double outer) {
    private static final double NEARLY_ROUND = 2 * Math.PI - 1e-4;
    private static final double LINE = 1.2;
    private static final double HALF_A_LETTER = 0.35;

    public Point at(double radius, double angle) {
        return centre.at(radius, angle);
    }

    public double middle() {
        return (from + to) / 2;
    }

    /** The radius in the middle. */
    public double radius() {
        return (inner + outer) / 2;
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
        return new Sector(centre, from, to, newInner, newOuter);
    }

    public Sector part(double newFrom, double newTo) {
        return new Sector(centre, newFrom, newTo, inner, outer);
    }

    /** Whether a point lies inside with a margin to every side. */
    public boolean holds(double x, double y, double margin) {
        double radius = Math.hypot(x - centre.x(), y - centre.y());
        double off = Math.IEEEremainder(Math.atan2(x - centre.x(), centre.y() - y) - middle(), 2 * Math.PI);
        double aside = sweep() / 2 - Math.abs(off);
        boolean clear =
                sweep() > NEARLY_ROUND || aside > Math.PI / 2 || aside > 0 && radius * Math.sin(aside) >= margin;
        return radius >= inner + margin && radius <= outer - margin && clear;
    }

    public Path outline() {
        return line(outer, true)
                .line(at(inner, to))
                .arc(centre, inner, to, from)
                .close();
    }

    /** Along the ring, clockwise or the other way round. */
    public Path line(double radius, boolean clockwise) {
        double begin = clockwise ? from : to;
        return new Path().move(at(radius, begin)).arc(centre, radius, begin, clockwise ? to : from);
    }

    /** Lines of text along the ring; in the lower half they run the other way round. */
    public void write(Canvas canvas, List<String> lines, boolean upper, Pen pen) {
        for (int i = 0; i < lines.size(); i++) {
            double up = ((lines.size() - 1) / 2.0 - i) * LINE - HALF_A_LETTER;
            double radius = radius() + (upper ? up : -up) * pen.size();
            canvas.writeAlong(lines.get(i), this, radius, upper, pen);
        }
    }
}

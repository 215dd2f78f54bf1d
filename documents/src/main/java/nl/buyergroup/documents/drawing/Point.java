package nl.buyergroup.documents.drawing;

public record Point(double x, double y) {
    public Point plus(double right, double down) {
        return new Point(x + right, y + down);
    }

    /** As far from here in this direction; in radians, from the top, clockwise. */
    public Point at(double radius, double angle) {
        return new Point(x + radius * Math.sin(angle), y - radius * Math.cos(angle));
    }
}

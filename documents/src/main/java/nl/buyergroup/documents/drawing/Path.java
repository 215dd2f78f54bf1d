package nl.buyergroup.documents.drawing;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** A form of lines and curves, one behind the other. */
public final class Path implements Form {
    private final Path2D shape = new Path2D.Double();
    private final StringBuilder data = new StringBuilder();

    /** A line through points, each with its x and its y. */
    public static Path of(double... points) {
        return through(new Point(0, 0), 1, 0, points);
    }

    /** A line through points around a middle, turned by an angle in radians. */
    public static Path through(Point middle, double size, double turn, double... points) {
        var path = new Path();
        for (int i = 0; i < points.length; i += 2) {
            double across = points[i] * Math.cos(turn) - points[i + 1] * Math.sin(turn);
            double down = points[i] * Math.sin(turn) + points[i + 1] * Math.cos(turn);
            var point = middle.plus(across * size, down * size);
            path = i == 0 ? path.move(point) : path.line(point);
        }
        return path;
    }

    public Path move(Point to) {
        shape.moveTo(tenths(to.x()), tenths(to.y()));
        return add("M", to);
    }

    public Path line(Point to) {
        shape.lineTo(tenths(to.x()), tenths(to.y()));
        return add("L", to);
    }

    public Path curve(Point one, Point other, Point to) {
        shape.curveTo(
                tenths(one.x()), tenths(one.y()), tenths(other.x()), tenths(other.y()), tenths(to.x()), tenths(to.y()));
        return add("C", one, other, to);
    }

    /** A curve with one point aside, drawn as the one with two points that is the same: a PDF has no other. */
    public Path quad(Point over, Point to) {
        var from = shape.getCurrentPoint();
        shape.curveTo(
                (from.getX() + 2 * tenths(over.x())) / 3,
                (from.getY() + 2 * tenths(over.y())) / 3,
                (tenths(to.x()) + 2 * tenths(over.x())) / 3,
                (tenths(to.y()) + 2 * tenths(over.y())) / 3,
                tenths(to.x()),
                tenths(to.y()));
        return add("Q", over, to);
    }

    /** From the present point, which has to lie there, along a circle; angles in radians, from the top, clockwise. */
    public Path arc(Point centre, double radius, double from, double to) {
        var around = Form.circle(centre, radius).shape().getBounds2D();
        var arc = new Arc2D.Double(around, 90 - Math.toDegrees(from), Math.toDegrees(from - to), Arc2D.OPEN);
        var c = new double[6];
        for (var steps = arc.getPathIterator(null); !steps.isDone(); steps.next()) {
            if (steps.currentSegment(c) == PathIterator.SEG_CUBICTO) { // its first step would repeat the present point
                shape.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
            }
        }
        return half(centre, radius, (from + to) / 2, to > from).half(centre, radius, to, to > from);
    }

    /** SVG does not draw an arc that ends where it begins: so there are two halves. */
    private Path half(Point centre, double radius, double to, boolean clockwise) {
        var size = Form.number(radius);
        return add("A" + size + " " + size + " 0 0 " + (clockwise ? 1 : 0) + " ", centre.at(radius, to));
    }

    public Path close() {
        shape.closePath();
        return add("Z");
    }

    private static double tenths(double value) {
        return Form.tenths(value);
    }

    private Path add(String step, Point... points) {
        data.append(step);
        for (int i = 0; i < points.length; i++) {
            data.append(i == 0 ? "" : " ").append(Form.number(points[i].x()));
            data.append(' ').append(Form.number(points[i].y()));
        }
        return this;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public String svg() {
        return "path d=\"" + data + "\"";
    }
}

package nl.buyergroup.documents.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;

/** Something with an outline. Places are kept in tenths, so that they are the same in every file. */
public sealed interface Form permits Box, Box.Rounded, Form.Circle, Path {
    Shape shape();

    /** The same as an element of SVG, without its brackets. */
    String svg();

    static Form circle(Point middle, double radius) {
        return circle(middle.x(), middle.y(), radius);
    }

    static Form circle(double x, double y, double radius) {
        return new Circle(x, y, radius);
    }

    static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** In tenths, the same on every machine. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        var sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    record Circle(double x, double y, double radius) implements Form {
        @Override
        public Shape shape() {
            double around = tenths(radius);
            return new Ellipse2D.Double(tenths(x) - around, tenths(y) - around, 2 * around, 2 * around);
        }

        @Override
        public String svg() {
            return "circle cx=\"%s\" cy=\"%s\" r=\"%s\"".formatted(number(x), number(y), number(radius));
        }
    }
}

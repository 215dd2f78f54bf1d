package nl.buyergroup.documents.drawing;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A place on the page. */
public record Box(double x, double y, double width, double height) implements Form {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    public Box inset(double aside, double above) {
        return new Box(x + aside, y + above, width - 2 * aside, height - 2 * above);
    }

    /** What is left when this much is taken from the top. */
    public Box below(double taken) {
        return new Box(x, y + taken, width, height - taken);
    }

    /** One of so many equal columns. */
    public Box column(int number, int of, double gap) {
        double wide = (width - (of - 1) * gap) / of;
        return new Box(x + number * (wide + gap), y, wide, height);
    }

    public Form rounded(double radius) {
        return new Rounded(this, radius);
    }

    @Override
    public Shape shape() {
        return new Rectangle2D.Double(Form.tenths(x), Form.tenths(y), Form.tenths(width), Form.tenths(height));
    }

    @Override
    public String svg() {
        return "rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                .formatted(Form.number(x), Form.number(y), Form.number(width), Form.number(height));
    }

    record Rounded(Box box, double radius) implements Form {
        @Override
        public Shape shape() {
            var all = box.shape().getBounds2D();
            double across = 2 * Form.tenths(radius);
            return new RoundRectangle2D.Double(all.getX(), all.getY(), all.getWidth(), all.getHeight(), across, across);
        }

        @Override
        public String svg() {
            return box.svg() + " rx=\"" + Form.number(radius) + "\"";
        }
    }
}

package nl.buyergroup.ambition.scan.compass.picture;

import nl.buyergroup.ambition.scan.compass.picture.CompassPicture.Item;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Path;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Point;

/** One principle as a point of the rose: full with a check mark when met, else an outline; the golden rule is longer. */
record Needle(Point centre, int number, int of, Item point) {
    static final double INNER = 116;
    static final double OUTER = 286;

    static final String GREEN = "#1f6b45";
    static final String GOLD = "#7d5300";
    private static final double LONGER = 40;
    private static final double SHOULDER = 0.62;

    void draw(Canvas canvas) {
        canvas.draw(
                outline(),
                Ink.fill(point.isMet() ? colour() : Ink.WHITE)
                        .edge(colour(), isGolden() ? 3 : 2)
                        .rounded()
                        .dashed(point.met() == null, 5, 5));
        if (point.isMet()) {
            Diamond.check(canvas, across(), 13);
        } else {
            Pen.of(20, colour()).bold().middle().centre(canvas, across().x(), across().y(), String.valueOf(number));
        }
    }

    boolean isGolden() {
        return number == 1;
    }

    String colour() {
        return isGolden() ? GOLD : GREEN;
    }

    double tip() {
        return OUTER + (isGolden() ? LONGER : 0);
    }

    /** From the top, clockwise. */
    double angle() {
        return (number - 1) * 2 * Math.PI / of;
    }

    private Point across() {
        return centre.at(INNER + (OUTER - INNER) * 0.5, angle());
    }

    private Path outline() {
        double shoulder = INNER + (OUTER - INNER) * SHOULDER;
        double aside = Math.PI / of * 0.8;
        return new Path()
                .move(at(INNER, -aside * 0.55))
                .line(at(shoulder, -aside * 0.92))
                .line(at(tip(), 0))
                .line(at(shoulder, aside * 0.92))
                .line(at(INNER, aside * 0.55))
                .close();
    }

    private Point at(double radius, double turn) {
        return centre.at(radius, angle() + turn);
    }
}

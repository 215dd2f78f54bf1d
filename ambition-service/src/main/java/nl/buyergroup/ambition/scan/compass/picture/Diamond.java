package nl.buyergroup.ambition.scan.compass.picture;

import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Path;
import nl.buyergroup.documents.drawing.Point;

/** The sign of a principle in the legend. */
record Diamond(Point middle, double size, String colour) {
    void draw(Canvas canvas, Boolean met) {
        boolean full = Boolean.TRUE.equals(met);
        var form = Path.through(middle, size, 0, 0, -1, 0.8, 0, 0, 1, -0.8, 0).close();
        canvas.draw(form, Ink.fill(full ? colour : Ink.WHITE).edge(colour, 2).dashed(met == null, 4, 3));
        if (full) {
            check(canvas, middle, size / 3);
        }
    }

    static void check(Canvas canvas, Point middle, double size) {
        var path = Path.through(middle, size, 0, -1, 0, -0.25, 0.75, 1, -0.75);
        canvas.draw(path, Ink.line(Ink.WHITE, size * 0.4));
    }
}

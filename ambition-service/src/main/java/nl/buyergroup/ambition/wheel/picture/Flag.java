package nl.buyergroup.ambition.wheel.picture;

import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Path;
import nl.buyergroup.documents.drawing.Point;

/** Marks a goal. */
public final class Flag {
    private Flag() {}

    /**
     * @param size half of its height
     * @param angle how far it is turned around its middle, in radians
     */
    public static void draw(Canvas canvas, Point middle, double size, double angle) {
        var pole = Path.through(middle, size, angle, -0.55, 1, -0.55, -1);
        var cloth = Path.through(middle, size, angle, -0.55, -1, 0.85, -0.45, -0.55, 0.15);
        canvas.draw(pole, Ink.line(Ink.DARK, size / 4.5));
        canvas.draw(cloth.close(), Ink.fill(Ink.DARK));
    }
}

package nl.buyergroup.documents.rendering;

import java.awt.geom.AffineTransform;
import java.util.List;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Point;
import nl.buyergroup.documents.drawing.Sector;
import nl.buyergroup.documents.drawing.Typeface.Letter;

/** Finds the place of every letter; SVG leaves that to its reader. */
abstract class PaintedCanvas implements Canvas {
    /** Letters one behind the other from the origin of a place. */
    abstract void letters(List<Letter> letters, AffineTransform place, Pen pen);

    abstract void within(AffineTransform place, Runnable content);

    @Override
    public final void write(String text, double x, double y, Pen pen) {
        var letters = pen.typeface().letters(text);
        double left = Form.tenths(x) - pen.anchor().before * width(letters) * Form.tenths(pen.size());
        letters(letters, AffineTransform.getTranslateInstance(left, Form.tenths(y)), pen);
    }

    @Override
    public final void writeAlong(String text, Sector ring, double radius, boolean clockwise, Pen pen) {
        var letters = pen.typeface().letters(text);
        double size = Form.tenths(pen.size());
        double at = -width(letters) * size / 2;
        for (var letter : letters) {
            double half = letter.advance() * size / 2;
            double along = (at + half) / radius;
            double angle = ring.middle() + (clockwise ? along : -along);
            var place = ring.at(radius, angle);
            var turned = AffineTransform.getTranslateInstance(place.x(), place.y());
            turned.rotate(clockwise ? angle : angle + Math.PI);
            turned.translate(-half, 0);
            letters(List.of(letter), turned, pen);
            at += 2 * half;
        }
    }

    private static double width(List<Letter> letters) {
        return letters.stream().mapToDouble(Letter::advance).sum();
    }

    @Override
    public final void named(String name, Runnable content) {
        content.run();
    }

    @Override
    public final void moved(double x, double y, double scale, Runnable content) {
        within(new AffineTransform(scale, 0, 0, scale, Form.tenths(x), Form.tenths(y)), content);
    }

    @Override
    public final void turned(double degrees, Point around, Runnable content) {
        within(AffineTransform.getRotateInstance(Math.toRadians(degrees), around.x(), around.y()), content);
    }
}

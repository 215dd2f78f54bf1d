package nl.buyergroup.ambition.wheel.picture;

import java.util.List;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Sector;

/** Marks and words one behind the other along a ring, in reading direction. */
record BandLine(Canvas canvas, Sector band, double size, double at) {
    BandLine skip(double width) {
        return new BandLine(canvas, band, size, at + width);
    }

    BandLine dot(double radius, double step, String colour, boolean full) {
        Look.dot(canvas, band.at(band.radius(), angle(at + step / 2)), radius, colour, full);
        return skip(step);
    }

    BandLine flag(double half) {
        double angle = angle(at + half);
        double turn = band.isUpper() ? angle : angle + Math.PI;
        Flag.draw(canvas, band.at(band.radius(), angle), half, turn);
        return skip(2 * half);
    }

    BandLine text(String text) {
        if (text.isEmpty()) {
            return this;
        }
        var pen = Pen.of(size, Ink.DARK);
        double width = pen.width(text);
        double middle = angle(at + width / 2);
        double half = width / band.radius();
        band.part(middle - half, middle + half).write(canvas, List.of(text), band.isUpper(), pen);
        return skip(width);
    }

    private double angle(double along) {
        return band.middle() + (band.isUpper() ? 1 : -1) * along / band.radius();
    }
}

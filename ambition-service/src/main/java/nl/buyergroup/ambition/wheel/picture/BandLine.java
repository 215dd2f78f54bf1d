package nl.buyergroup.ambition.wheel.picture;

import java.util.List;
import nl.buyergroup.ambition.picture.CurvedText;
import nl.buyergroup.ambition.picture.Lettering;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Sector;
import nl.buyergroup.ambition.picture.Svg;

/** Marks and words one behind the other along a ring, in reading direction. */
record BandLine(Svg svg, Sector band, String id, double size, double at) {
    BandLine skip(double width) {
        return new BandLine(svg, band, id, size, at + width);
    }

    BandLine dot(double radius, double step, String colour, boolean full) {
        double angle = angle(at + step / 2);
        Look.dot(svg, Sector.x(radius(), angle), Sector.y(radius(), angle), radius, colour, full);
        return skip(step);
    }

    BandLine flag(double half) {
        double angle = angle(at + half);
        double turn = band.isUpper() ? angle : angle + Math.PI;
        Flag.draw(svg, Sector.x(radius(), angle), Sector.y(radius(), angle), half, turn);
        return skip(2 * half);
    }

    BandLine text(String text) {
        if (text.isEmpty()) {
            return this;
        }
        double width = Lettering.width(text, size);
        double middle = angle(at + width / 2);
        double half = width / radius();
        var place = new Sector(middle - half, middle + half, band.inner(), band.outer());
        new CurvedText(id + Math.round(at), place, band.isUpper(), size, Look.INK, "400").draw(svg, List.of(text));
        return skip(width);
    }

    private double angle(double along) {
        return band.middle() + (band.isUpper() ? 1 : -1) * along / radius();
    }

    private double radius() {
        return (band.inner() + band.outer()) / 2;
    }
}

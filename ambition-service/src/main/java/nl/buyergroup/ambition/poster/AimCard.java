package nl.buyergroup.ambition.poster;

import nl.buyergroup.ambition.picture.Box;
import nl.buyergroup.ambition.picture.Lettering;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Paragraph;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Svg;

/** One goal: what, from where to where, and by when. */
record AimCard(Box box, Aim aim, PosterWords words) {
    static final double HEIGHT = 190;
    private static final double INSET = 30;
    private static final Pen WHAT = Pen.of(28, Look.INK).bold();
    private static final Pen QUIET = Pen.of(24, Look.QUIET);
    private static final double ARROW = 64;

    void draw(Svg svg) {
        svg.leaf("rect", "x", box.x(), "y", box.y(), "width", 8, "height", box.height(), "fill", colour());
        if (aim.isMeasured()) {
            Paragraph.fitted(WHAT, 20, aim.what(), room(), 70).write(svg, left(), box.y());
            numbers(svg, box.y() + 108);
            unitAndDay(svg, box.y() + 136);
        } else {
            Paragraph.fitted(WHAT.sized(30), 20, aim.what(), room(), 148).write(svg, left(), box.y());
            QUIET.write(svg, left(), box.bottom() - 8, words.by(aim));
        }
    }

    private String colour() {
        return Look.dark(aim.pillar());
    }

    private double left() {
        return box.x() + INSET;
    }

    private double room() {
        return box.width() - INSET;
    }

    private void numbers(Svg svg, double middle) {
        var from = Pen.of(36, Look.QUIET);
        var to = Pen.of(58, colour()).bold();
        double wide = from.width(words.number(aim.from())) + ARROW + to.width(words.number(aim.to()));
        double scale = Math.min(1, room() / wide);
        from = from.sized(36 * scale);
        to = to.sized(58 * scale);
        from.centre(svg, left(), middle, words.number(aim.from()));
        double end = left() + from.width(words.number(aim.from()));
        arrow(svg, end + 14 * scale, end + (ARROW - 14) * scale, middle);
        to.centre(svg, end + ARROW * scale, middle, words.number(aim.to()));
    }

    /** Drawn, not written: not every reader's font has arrows. */
    private static void arrow(Svg svg, double from, double to, double y) {
        var line = "M" + Svg.number(from) + " " + Svg.number(y) + "H" + Svg.number(to) + "m-11 -10l11 10l-11 10";
        svg.leaf("path", "d", line, "fill", "none", "stroke", Look.QUIET, "stroke-width", 3.5);
    }

    private void unitAndDay(Svg svg, double top) {
        var unit = words.unit(aim.unit());
        var both = unit + " · " + words.by(aim);
        if (QUIET.width(both) <= room()) {
            QUIET.centre(svg, left(), top + 15, both);
        } else {
            QUIET.centre(svg, left(), top + 15, Lettering.shorten(unit, QUIET.estimate(), room()));
            QUIET.centre(svg, left(), top + 44, words.by(aim));
        }
    }
}

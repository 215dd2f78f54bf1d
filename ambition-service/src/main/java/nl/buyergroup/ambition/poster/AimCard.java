package nl.buyergroup.ambition.poster;

import nl.buyergroup.ambition.wheel.picture.Look;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Lettering;
import nl.buyergroup.documents.drawing.Paragraph;
import nl.buyergroup.documents.drawing.Path;
import nl.buyergroup.documents.drawing.Pen;

/** One goal: what, from where to where, and by when. */
record AimCard(Box box, Aim aim, PosterWords words) {
    static final double HEIGHT = 190;
    private static final double INSET = 30;
    private static final Pen WHAT = Pen.of(28, Ink.DARK).bold();
    private static final Pen QUIET = Pen.of(24, Ink.QUIET);
    private static final double ARROW = 64;

    void draw(Canvas canvas) {
        canvas.draw(new Box(box.x(), box.y(), 8, box.height()), Ink.fill(colour()));
        if (aim.isMeasured()) {
            Paragraph.fitted(WHAT, 20, aim.what(), room(), 70).write(canvas, left(), box.y());
            numbers(canvas, box.y() + 108);
            unitAndDay(canvas, box.y() + 136);
        } else {
            Paragraph.fitted(WHAT.sized(30), 20, aim.what(), room(), 148).write(canvas, left(), box.y());
            QUIET.write(canvas, left(), box.bottom() - 8, words.by(aim));
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

    private void numbers(Canvas canvas, double middle) {
        var from = Pen.of(36, Ink.QUIET);
        var to = Pen.of(58, colour()).bold();
        double wide = from.width(words.number(aim.from())) + ARROW + to.width(words.number(aim.to()));
        double scale = Math.min(1, room() / wide);
        from = from.sized(36 * scale);
        to = to.sized(58 * scale);
        from.centre(canvas, left(), middle, words.number(aim.from()));
        double end = left() + from.width(words.number(aim.from()));
        arrow(canvas, end + 14 * scale, end + (ARROW - 14) * scale, middle);
        to.centre(canvas, end + ARROW * scale, middle, words.number(aim.to()));
    }

    /** Drawn, not written: not every reader's font has arrows. */
    private static void arrow(Canvas canvas, double from, double to, double y) {
        canvas.draw(Path.of(from, y, to, y), Ink.line(Ink.QUIET, 3.5));
        canvas.draw(Path.of(to - 11, y - 10, to, y, to - 11, y + 10), Ink.line(Ink.QUIET, 3.5));
    }

    private void unitAndDay(Canvas canvas, double top) {
        var unit = words.unit(aim.unit());
        var both = unit + " · " + words.by(aim);
        if (QUIET.width(both) <= room()) {
            QUIET.centre(canvas, left(), top + 15, both);
        } else {
            QUIET.centre(canvas, left(), top + 15, Lettering.shorten(unit, QUIET.estimate(), room()));
            QUIET.centre(canvas, left(), top + 44, words.by(aim));
        }
    }
}

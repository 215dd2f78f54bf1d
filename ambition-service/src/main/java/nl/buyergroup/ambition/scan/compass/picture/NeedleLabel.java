package nl.buyergroup.ambition.scan.compass.picture;

import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Paragraph;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Sheet;

/** Number, name and state of a principle beside its point. */
record NeedleLabel(Needle needle, CompassWords words) {
    private static final double AWAY = 28;
    private static final double ROOM_ABOVE = 620;
    private static final double ROOM_BELOW = 280;
    private static final double ROOM_ASIDE = 350;
    private static final double HEIGHT = 72;

    void draw(Canvas canvas) {
        double turn = Math.sin(needle.angle());
        var at = needle.centre().at(Needle.OUTER + AWAY, needle.angle());
        if (needle.isGolden()) {
            above(canvas, at.y());
        } else if (Math.abs(turn) < 0.01) {
            var name = name(pen(21).middle(), ROOM_BELOW, HEIGHT);
            write(canvas, name, at.x(), at.y() - 16);
        } else {
            aside(canvas, at.x(), at.y(), turn > 0);
        }
    }

    private void above(Canvas canvas, double y) {
        var name = name(pen(26).middle(), ROOM_ABOVE, 60);
        write(canvas, name, needle.centre().x(), y - 50 - name.height());
    }

    private void aside(Canvas canvas, double x, double y, boolean right) {
        double room = Math.min(ROOM_ASIDE, right ? Sheet.WIDTH - Sheet.MARGIN - x : x - Sheet.MARGIN);
        var name = name(right ? pen(21) : pen(21).end(), room, HEIGHT);
        write(canvas, name, x, y - (name.height() + 22) / 2);
    }

    /** What is met stands out. */
    private Pen pen(double size) {
        var pen = Pen.of(size, needle.isGolden() ? Needle.GOLD : Ink.DARK);
        return needle.point().isMet() || needle.isGolden() ? pen.bold() : pen;
    }

    private Paragraph name(Pen pen, double room, double height) {
        var text = needle.number() + ". " + needle.point().name();
        return Paragraph.fitted(pen, 13, text, room, height);
    }

    private void write(Canvas canvas, Paragraph name, double x, double top) {
        name.write(canvas, x, top);
        var state = new Pen(16, false, Ink.QUIET, name.pen().anchor());
        state.centre(
                canvas, x, top + name.height() + 11, words.state(needle.point().met()));
    }
}

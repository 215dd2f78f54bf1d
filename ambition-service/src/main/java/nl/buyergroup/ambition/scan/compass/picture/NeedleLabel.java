package nl.buyergroup.ambition.scan.compass.picture;

import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Paragraph;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Sheet;
import nl.buyergroup.ambition.picture.Svg;

/** Number, name and state of a principle beside its point. */
record NeedleLabel(Needle needle, CompassWords words) {
    private static final double AWAY = 28;
    private static final double ROOM_ABOVE = 620;
    private static final double ROOM_BELOW = 280;
    private static final double ROOM_ASIDE = 350;
    private static final double HEIGHT = 72;

    void draw(Svg svg) {
        double turn = Math.sin(needle.angle());
        double away = Needle.OUTER + AWAY;
        double x = needle.x() + away * turn;
        double y = needle.y() - away * Math.cos(needle.angle());
        if (needle.isGolden()) {
            above(svg, y);
        } else if (Math.abs(turn) < 0.01) {
            var name = name(pen(21).middle(), ROOM_BELOW, HEIGHT);
            write(svg, name, x, y - 16);
        } else {
            aside(svg, x, y, turn > 0);
        }
    }

    private void above(Svg svg, double y) {
        var name = name(pen(26).middle(), ROOM_ABOVE, 60);
        write(svg, name, needle.x(), y - 50 - name.height());
    }

    private void aside(Svg svg, double x, double y, boolean right) {
        double room = Math.min(ROOM_ASIDE, right ? Sheet.WIDTH - Sheet.MARGIN - x : x - Sheet.MARGIN);
        var name = name(right ? pen(21) : pen(21).end(), room, HEIGHT);
        write(svg, name, x, y - (name.height() + 22) / 2);
    }

    /** What is met stands out. */
    private Pen pen(double size) {
        var pen = Pen.of(size, needle.isGolden() ? Needle.GOLD : Look.INK);
        return needle.point().isMet() || needle.isGolden() ? pen.bold() : pen;
    }

    private Paragraph name(Pen pen, double room, double height) {
        var text = needle.number() + ". " + needle.point().name();
        return Paragraph.fitted(pen, 13, text, room, height);
    }

    private void write(Svg svg, Paragraph name, double x, double top) {
        name.write(svg, x, top);
        var state = new Pen(16, "400", Look.QUIET, name.pen().anchor());
        state.centre(
                svg, x, top + name.height() + 11, words.state(needle.point().met()));
    }
}

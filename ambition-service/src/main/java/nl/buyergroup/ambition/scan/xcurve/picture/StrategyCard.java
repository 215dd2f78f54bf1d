package nl.buyergroup.ambition.scan.xcurve.picture;

import nl.buyergroup.ambition.picture.Box;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Paragraph;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture.Part;

/**
 * One strategy with its letter, name and actions, or an invitation where there are none.
 *
 * @param full with the leading question and the states of actions
 */
record StrategyCard(Box box, Part part, XCurveWords words, boolean full, double unit) {
    private static final double PADDING = 20;

    private Side side() {
        return Side.of(part.strategy());
    }

    /** Whether the card can spare room. */
    boolean isRoomy() {
        return part.items().isEmpty() || list().isRoomy(18 * unit);
    }

    void draw(Svg svg) {
        frame(svg);
        heading(svg);
        if (!part.items().isEmpty()) {
            list().draw(svg, side().colour(), part.items().size());
        } else if (full) { // on a poster an invitation to the makers has no place
            invite(svg);
        }
    }

    private ActionList list() {
        return ActionList.in(inner(), words, full, part.items(), Math.max(13, 19 * unit), Math.max(11, 13 * unit));
    }

    private Box inner() {
        var padded = box.inset(unit * PADDING, unit * 16);
        return full ? padded.below(unit * 80) : padded.below(unit * 40);
    }

    private void frame(Svg svg) {
        boolean empty = part.items().isEmpty();
        svg.leaf(
                "rect",
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                12 * unit,
                "fill",
                empty ? "#ffffff" : side().tint(),
                "stroke",
                empty ? side().colour() : side().tint(),
                "stroke-width",
                1.5,
                "stroke-dasharray",
                empty ? "7 6" : "none");
    }

    private void heading(Svg svg) {
        double radius = unit * (full ? 21 : 17);
        double x = box.x() + unit * PADDING + radius;
        double y = box.y() + unit * 14 + radius + (full ? unit * 4 : -unit * 2);
        svg.leaf("circle", "cx", x, "cy", y, "r", radius, "fill", side().colour());
        Pen.of(radius * 1.05, "#ffffff")
                .bold()
                .middle()
                .centre(svg, x, y, part.strategy().letter());
        var name = Pen.of(24 * unit, side().colour()).bold();
        name.centre(svg, x + radius + unit * 13, full ? y - unit * 11 : y, part.name());
        if (full) {
            details(svg, x + radius + unit * 13, y);
        }
    }

    private void details(Svg svg, double x, double y) {
        var quiet = Pen.of(16 * unit, Look.QUIET);
        double right = box.right() - unit * PADDING;
        Paragraph.fitted(quiet, 13 * unit, part.question(), right - x, 44 * unit)
                .write(svg, x, y + unit * 4);
        if (!part.items().isEmpty()) {
            quiet.end()
                    .centre(
                            svg,
                            right,
                            y - unit * 11,
                            words.actions(part.items().size()));
        }
    }

    private void invite(Svg svg) {
        var inner = inner();
        var pen = Pen.of(Math.max(13, 19 * unit), side().colour()).middle();
        Paragraph.fitted(pen, 11, words.invitation(part.strategy()), inner.width() * 0.74, inner.height())
                .writeAround(svg, inner.middleX(), inner.middleY() - unit * 6);
    }
}

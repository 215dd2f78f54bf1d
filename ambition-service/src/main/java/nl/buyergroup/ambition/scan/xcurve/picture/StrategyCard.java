package nl.buyergroup.ambition.scan.xcurve.picture;

import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture.Part;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Paragraph;
import nl.buyergroup.documents.drawing.Pen;

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

    void draw(Canvas canvas) {
        frame(canvas);
        heading(canvas);
        if (!part.items().isEmpty()) {
            list().draw(canvas, side().colour(), part.items().size());
        } else if (full) { // on a poster an invitation to the makers has no place
            invite(canvas);
        }
    }

    private ActionList list() {
        return ActionList.in(inner(), words, full, part.items(), Math.max(13, 19 * unit), Math.max(11, 13 * unit));
    }

    private Box inner() {
        var padded = box.inset(unit * PADDING, unit * 16);
        return full ? padded.below(unit * 80) : padded.below(unit * 40);
    }

    private void frame(Canvas canvas) {
        boolean empty = part.items().isEmpty();
        canvas.draw(
                box.rounded(12 * unit),
                Ink.fill(empty ? Ink.WHITE : side().tint())
                        .edge(empty ? side().colour() : side().tint(), 1.5)
                        .dashed(empty, 7, 6));
    }

    private void heading(Canvas canvas) {
        double radius = unit * (full ? 21 : 17);
        double x = box.x() + unit * PADDING + radius;
        double y = box.y() + unit * 14 + radius + (full ? unit * 4 : -unit * 2);
        canvas.draw(Form.circle(x, y, radius), Ink.fill(side().colour()));
        Pen.of(radius * 1.05, Ink.WHITE)
                .bold()
                .middle()
                .centre(canvas, x, y, part.strategy().letter());
        var name = Pen.of(24 * unit, side().colour()).bold();
        name.centre(canvas, x + radius + unit * 13, full ? y - unit * 11 : y, part.name());
        if (full) {
            details(canvas, x + radius + unit * 13, y);
        }
    }

    private void details(Canvas canvas, double x, double y) {
        var quiet = Pen.of(16 * unit, Ink.QUIET);
        double right = box.right() - unit * PADDING;
        Paragraph.fitted(quiet, 13 * unit, part.question(), right - x, 44 * unit)
                .write(canvas, x, y + unit * 4);
        if (!part.items().isEmpty()) {
            quiet.end()
                    .centre(
                            canvas,
                            right,
                            y - unit * 11,
                            words.actions(part.items().size()));
        }
    }

    private void invite(Canvas canvas) {
        var inner = inner();
        var pen = Pen.of(Math.max(13, 19 * unit), side().colour()).middle();
        Paragraph.fitted(pen, 11, words.invitation(part.strategy()), inner.width() * 0.74, inner.height())
                .writeAround(canvas, inner.middleX(), inner.middleY() - unit * 6);
    }
}

package nl.buyergroup.ambition.scan.xcurve.picture;

import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Path;
import nl.buyergroup.documents.drawing.Point;

/** A small sign for how far an action is, different in form and not in colour. */
record StateMark(double x, double y, double radius, String colour) {
    void draw(Canvas canvas, State state) {
        boolean full = state == State.DONE;
        canvas.draw(
                Form.circle(x, y, radius), Ink.fill(full ? colour : Ink.WHITE).edge(colour, radius / 5));
        switch (state) {
            case DONE -> line(canvas, Ink.WHITE, -0.5, 0.05, -0.12, 0.42, 0.52, -0.38);
            case RUNNING -> half(canvas);
            case STOPPED -> line(canvas, colour, -0.5, 0, 0.5, 0);
            case PLANNED -> {}
        }
    }

    private void half(Canvas canvas) {
        var half = new Path()
                .move(middle().at(radius, 0))
                .arc(middle(), radius, 0, Math.PI)
                .close();
        canvas.draw(half, Ink.fill(colour));
    }

    private void line(Canvas canvas, String stroke, double... points) {
        canvas.draw(Path.through(middle(), radius, 0, points), Ink.line(stroke, radius / 3.5));
    }

    private Point middle() {
        return new Point(x, y);
    }
}

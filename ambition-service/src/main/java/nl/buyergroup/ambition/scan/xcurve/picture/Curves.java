package nl.buyergroup.ambition.scan.xcurve.picture;

import nl.buyergroup.ambition.scan.xcurve.Strategy;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Path;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Point;

/** The two crossing curves: what is there thins out and ends in dots, what is coming starts as dots and grows. */
record Curves(Box band, double unit) {
    private static final double BROAD = 56;
    private static final double THIN = 12;
    /** How far each end stays level before it bends. */
    private static final double LEVEL = 0.62;

    private static final double DOTS = 92;
    /** In a narrow place the curves bend where the labels would stand. */
    private static final double LEAST_FOR_LABELS = 1000;

    private double high() {
        return band.y() + unit * (BROAD / 2 + 20);
    }

    private double low() {
        return band.bottom() - unit * 30;
    }

    void draw(Canvas canvas, XCurveWords words) {
        var old = ribbon(high(), low(), BROAD, THIN, band.x(), band.right() - unit * DOTS);
        var renewed = ribbon(low(), high(), THIN, BROAD, band.x() + unit * DOTS, band.right() - unit * 26);
        canvas.draw(old, Ink.fill(Side.OLD));
        dots(canvas, band.right() - unit * (DOTS - 22), 1, Side.OLD);
        canvas.draw(renewed, Ink.fill(Side.NEW).edge(Ink.WHITE, 5 * unit));
        canvas.draw(head(), Ink.fill(Side.NEW));
        dots(canvas, band.x() + unit * (DOTS - 22), -1, Side.NEW);
        if (band.width() > unit * LEAST_FOR_LABELS) {
            labels(canvas, words);
        }
        letters(canvas);
    }

    private Path ribbon(double from, double to, double thickFrom, double thickTo, double left, double right) {
        double bend = (right - left) * LEVEL;
        double a = unit * thickFrom / 2;
        double b = unit * thickTo / 2;
        return new Path()
                .move(at(left, from - a))
                .curve(at(left + bend, from - a), at(right - bend, to - b), at(right, to - b))
                .line(at(right, to + b))
                .curve(at(right - bend, to + b), at(left + bend, from + a), at(left, from + a))
                .close();
    }

    /** The point of an arrow at the end of what is coming. */
    private Path head() {
        double x = band.right() - unit * 30;
        double half = unit * (BROAD / 2 + 11);
        return Path.of(x, high() - half, band.right(), high(), x, high() + half).close();
    }

    private void dots(Canvas canvas, double from, int way, String colour) {
        for (int i = 0; i < 3; i++) {
            double x = from + way * i * 26 * unit;
            canvas.draw(Form.circle(x, low(), (6 - i * 1.5) * unit), Ink.fill(colour));
        }
    }

    private void labels(Canvas canvas, XCurveWords words) {
        var pen = Pen.of(19 * unit, Ink.WHITE).bold();
        pen.centre(canvas, band.x() + unit * 76, high(), words.old());
        pen.end().centre(canvas, band.right() - unit * 88, high(), words.renewed());
    }

    /** Each strategy's letter where it works. */
    private void letters(Canvas canvas) {
        letter(canvas, Strategy.CONVERT, band.x() + unit * 42, high());
        letter(canvas, Strategy.BUILD_UP, band.x() + unit * (DOTS + 34), low());
        letter(canvas, Strategy.BUILD_ON, band.right() - unit * 56, high());
        letter(canvas, Strategy.PHASE_OUT, band.right() - unit * (DOTS + 34), low());
    }

    private void letter(Canvas canvas, Strategy strategy, double x, double y) {
        var side = Side.of(strategy);
        canvas.draw(Form.circle(x, y, 18 * unit), Ink.fill(Ink.WHITE).edge(side.colour(), 3 * unit));
        Pen.of(19 * unit, side.colour()).bold().middle().centre(canvas, x, y, strategy.letter());
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }
}

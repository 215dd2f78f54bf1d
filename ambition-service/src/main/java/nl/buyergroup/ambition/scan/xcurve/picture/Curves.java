package nl.buyergroup.ambition.scan.xcurve.picture;

import nl.buyergroup.ambition.picture.Box;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.scan.xcurve.Strategy;

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

    void draw(Svg svg, XCurveWords words) {
        var old = ribbon(high(), low(), BROAD, THIN, band.x(), band.right() - unit * DOTS);
        var renewed = ribbon(low(), high(), THIN, BROAD, band.x() + unit * DOTS, band.right() - unit * 26);
        svg.leaf("path", "d", old, "fill", Side.OLD);
        dots(svg, band.right() - unit * (DOTS - 22), 1, Side.OLD);
        svg.leaf("path", "d", renewed, "fill", Side.NEW, "stroke", "#ffffff", "stroke-width", 5 * unit);
        svg.leaf("path", "d", head(), "fill", Side.NEW);
        dots(svg, band.x() + unit * (DOTS - 22), -1, Side.NEW);
        if (band.width() > unit * LEAST_FOR_LABELS) {
            labels(svg, words);
        }
        letters(svg);
    }

    private String ribbon(double from, double to, double thickFrom, double thickTo, double left, double right) {
        double bend = (right - left) * LEVEL;
        double a = unit * thickFrom / 2;
        double b = unit * thickTo / 2;
        return "M" + at(left, from - a) + "C" + at(left + bend, from - a) + " " + at(right - bend, to - b) + " "
                + at(right, to - b) + "L" + at(right, to + b) + "C" + at(right - bend, to + b) + " "
                + at(left + bend, from + a) + " " + at(left, from + a) + "Z";
    }

    /** The point of an arrow at the end of what is coming. */
    private String head() {
        double x = band.right() - unit * 30;
        double half = unit * (BROAD / 2 + 11);
        return "M" + at(x, high() - half) + "L" + at(band.right(), high()) + "L" + at(x, high() + half) + "Z";
    }

    private void dots(Svg svg, double from, int way, String colour) {
        for (int i = 0; i < 3; i++) {
            double x = from + way * i * 26 * unit;
            svg.leaf("circle", "cx", x, "cy", low(), "r", (6 - i * 1.5) * unit, "fill", colour);
        }
    }

    private void labels(Svg svg, XCurveWords words) {
        var pen = Pen.of(19 * unit, "#ffffff").bold();
        pen.centre(svg, band.x() + unit * 76, high(), words.old());
        pen.end().centre(svg, band.right() - unit * 88, high(), words.renewed());
    }

    /** Each strategy's letter where it works. */
    private void letters(Svg svg) {
        letter(svg, Strategy.CONVERT, band.x() + unit * 42, high());
        letter(svg, Strategy.BUILD_UP, band.x() + unit * (DOTS + 34), low());
        letter(svg, Strategy.BUILD_ON, band.right() - unit * 56, high());
        letter(svg, Strategy.PHASE_OUT, band.right() - unit * (DOTS + 34), low());
    }

    private void letter(Svg svg, Strategy strategy, double x, double y) {
        var side = Side.of(strategy);
        svg.leaf(
                "circle",
                "cx",
                x,
                "cy",
                y,
                "r",
                18 * unit,
                "fill",
                "#ffffff",
                "stroke",
                side.colour(),
                "stroke-width",
                3 * unit);
        Pen.of(19 * unit, side.colour()).bold().middle().centre(svg, x, y, strategy.letter());
    }

    private static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}

package nl.buyergroup.ambition.scan.compass.picture;

import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.scan.compass.picture.CompassPicture.Point;

/** One principle as a point of the rose: full with a check mark when met, else an outline; the golden rule is longer. */
record Needle(double x, double y, int number, int of, Point point) {
    static final double INNER = 116;
    static final double OUTER = 286;

    static final String GREEN = "#1f6b45";
    static final String GOLD = "#7d5300";
    private static final double LONGER = 40;
    private static final double SHOULDER = 0.62;

    void draw(Svg svg) {
        svg.leaf(
                "path",
                "d",
                outline(),
                "fill",
                point.isMet() ? colour() : "#ffffff",
                "stroke",
                colour(),
                "stroke-width",
                isGolden() ? 3 : 2,
                "stroke-linejoin",
                "round",
                "stroke-dasharray",
                point.met() == null ? "5 5" : "none");
        if (point.isMet()) {
            Diamond.check(svg, x(across()), y(across()), 13);
        } else {
            Pen.of(20, colour()).bold().middle().centre(svg, x(across()), y(across()), String.valueOf(number));
        }
    }

    boolean isGolden() {
        return number == 1;
    }

    String colour() {
        return isGolden() ? GOLD : GREEN;
    }

    double tip() {
        return OUTER + (isGolden() ? LONGER : 0);
    }

    /** From the top, clockwise. */
    double angle() {
        return (number - 1) * 2 * Math.PI / of;
    }

    private double across() {
        return INNER + (OUTER - INNER) * 0.5;
    }

    private double x(double radius) {
        return x + radius * Math.sin(angle());
    }

    private double y(double radius) {
        return y - radius * Math.cos(angle());
    }

    private String outline() {
        double shoulder = INNER + (OUTER - INNER) * SHOULDER;
        double aside = Math.PI / of * 0.8;
        return "M" + at(INNER, -aside * 0.55) + "L" + at(shoulder, -aside * 0.92) + "L" + at(tip(), 0) + "L"
                + at(shoulder, aside * 0.92) + "L" + at(INNER, aside * 0.55) + "Z";
    }

    private String at(double radius, double turn) {
        double angle = angle() + turn;
        return Svg.number(x + radius * Math.sin(angle)) + " " + Svg.number(y - radius * Math.cos(angle));
    }
}

package nl.buyergroup.ambition.scan.xcurve.picture;

import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;

/** A small sign for how far an action is, different in form and not in colour. */
record StateMark(double x, double y, double radius, String colour) {
    void draw(Svg svg, State state) {
        boolean full = state == State.DONE;
        svg.leaf(
                "circle",
                "cx",
                x,
                "cy",
                y,
                "r",
                radius,
                "fill",
                full ? colour : "#ffffff",
                "stroke",
                colour,
                "stroke-width",
                radius / 5);
        switch (state) {
            case DONE -> line(svg, "#ffffff", -0.5, 0.05, -0.12, 0.42, 0.52, -0.38);
            case RUNNING -> half(svg);
            case STOPPED -> line(svg, colour, -0.5, 0, 0.5, 0);
            case PLANNED -> {}
        }
    }

    private void half(Svg svg) {
        var r = Svg.number(radius);
        svg.leaf("path", "d", "M" + at(0, -1) + "A" + r + " " + r + " 0 0 1 " + at(0, 1) + "Z", "fill", colour);
    }

    private void line(Svg svg, String stroke, double... points) {
        var path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? "M" : "L").append(at(points[i], points[i + 1]));
        }
        svg.leaf("path", "d", path, "fill", "none", "stroke", stroke, "stroke-width", radius / 3.5);
    }

    private String at(double right, double down) {
        return Svg.number(x + right * radius) + " " + Svg.number(y + down * radius);
    }
}

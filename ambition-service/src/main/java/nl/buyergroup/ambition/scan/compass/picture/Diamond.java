package nl.buyergroup.ambition.scan.compass.picture;

import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Svg;

/** The sign of a principle in the legend. */
record Diamond(double x, double y, double size, String colour) {
    void draw(Svg svg, Boolean met) {
        boolean full = Boolean.TRUE.equals(met);
        svg.leaf(
                "path",
                "d",
                path(0, -1, 0.8, 0, 0, 1, -0.8, 0) + "Z",
                "fill",
                full ? colour : Look.LINE,
                "stroke",
                colour,
                "stroke-width",
                2,
                "stroke-dasharray",
                met == null ? "4 3" : "none");
        if (full) {
            check(svg, x, y, size / 3);
        }
    }

    static void check(Svg svg, double x, double y, double size) {
        var path = new Diamond(x, y, size, "").path(-1, 0, -0.25, 0.75, 1, -0.75);
        svg.leaf("path", "d", path, "fill", "none", "stroke", Look.LINE, "stroke-width", size * 0.4);
    }

    private String path(double... points) {
        var path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? "M" : "L")
                    .append(Svg.number(x + points[i] * size))
                    .append(' ')
                    .append(Svg.number(y + points[i + 1] * size));
        }
        return path.toString();
    }
}

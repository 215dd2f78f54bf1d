package nl.buyergroup.ambition.wheel.picture;

import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Svg;

/** Marks a goal. */
public final class Flag {
    private Flag() {}

    /**
     * @param size half of its height
     * @param angle how far it is turned around its middle, in radians
     */
    public static void draw(Svg svg, double x, double y, double size, double angle) {
        var pole = line(x, y, size, angle, -0.55, 1, -0.55, -1);
        var cloth = line(x, y, size, angle, -0.55, -1, 0.85, -0.45, -0.55, 0.15);
        svg.leaf("path", "d", pole, "fill", "none", "stroke", Look.INK, "stroke-width", size / 4.5);
        svg.leaf("path", "d", cloth + "Z", "fill", Look.INK);
    }

    private static String line(double x, double y, double size, double angle, double... points) {
        var path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            double across = points[i] * Math.cos(angle) - points[i + 1] * Math.sin(angle);
            double down = points[i] * Math.sin(angle) + points[i + 1] * Math.cos(angle);
            path.append(i == 0 ? "M" : "L")
                    .append(Svg.number(x + across * size))
                    .append(' ')
                    .append(Svg.number(y + down * size));
        }
        return path.toString();
    }
}

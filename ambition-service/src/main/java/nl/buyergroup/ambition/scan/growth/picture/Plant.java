package nl.buyergroup.ambition.scan.growth.picture;

import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.scan.growth.picture.GrowthPicture.Part;

/** A group as a plant: the surface of its crown is its share, the stem grows with the place of the group. */
record Plant(double x, double ground, int number, Part part, GrowthWords words) {
    /** The crown of a group that is everybody. */
    private static final double LARGEST = 158;

    private static final double TALLEST = 346;
    private static final double SEED = 9;
    private static final double[] STEMS = {48, 112, 188};

    void draw(Svg svg) {
        double radius = LARGEST * Math.sqrt(part.share() / 100);
        double stem = Math.min(STEMS[number], TALLEST - 2 * radius);
        svg.leaf("path", "d", "M" + at(0, 0) + "L" + at(0, -stem), "stroke", Shade.GREEN, "stroke-width", 5);
        for (int pair = 0; pair < 2 * number; pair++) {
            leaves(svg, 22 + pair * 36, stem);
        }
        crown(svg, Math.max(radius, SEED), ground - stem - Math.max(radius, SEED));
    }

    private void leaves(Svg svg, double height, double stem) {
        if (height + 38 < stem) {
            leaf(svg, height, 1);
            leaf(svg, height + 9, -1);
        }
    }

    private void leaf(Svg svg, double height, int way) {
        var path = "M" + at(0, -height) + "Q" + at(way * 10, -height - 26) + " " + at(way * 36, -height - 24) + "Q"
                + at(way * 32, -height - 2) + " " + at(0, -height) + "Z";
        svg.leaf("path", "d", path, "fill", Shade.GREEN);
    }

    private void crown(Svg svg, double radius, double y) {
        boolean empty = part.isEmpty();
        var shade = Shade.of(number);
        svg.leaf(
                "circle",
                "cx",
                x,
                "cy",
                y,
                "r",
                radius,
                "fill",
                empty ? "#ffffff" : shade.fill(),
                "stroke",
                Shade.GREEN,
                "stroke-width",
                2.5,
                "stroke-dasharray",
                empty ? "4 4" : "none");
        share(svg, radius, y, shade);
    }

    private void share(Svg svg, double radius, double y, Shade shade) {
        var text = words.percent(part.percent());
        double size = Math.min(46, radius * 1.6 / Pen.of(1, "").bold().width(text));
        if (size < 20 || part.isEmpty()) {
            Pen.of(30, Look.INK).bold().middle().write(svg, x, y - radius - 14, text);
        } else {
            Pen.of(size, shade.ink()).bold().middle().centre(svg, x, y, text);
        }
    }

    private String at(double right, double down) {
        return Svg.number(x + right) + " " + Svg.number(ground + down);
    }
}

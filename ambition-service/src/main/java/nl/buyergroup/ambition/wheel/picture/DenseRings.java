package nl.buyergroup.ambition.wheel.picture;

import java.util.List;
import nl.buyergroup.ambition.picture.Lettering;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Sector;
import nl.buyergroup.ambition.picture.Svg;

/** Many themes: everything along the spokes, and as much of it as the slice is wide. */
record DenseRings() implements Rings {
    private static final double BAND = 262;
    private static final double RIM = 316;
    private static final double END = 474;
    private static final double LINE = 1.18;
    private static final int MOST_LINES = 5;

    @Override
    public double hub() {
        return 100;
    }

    @Override
    public double start() {
        return 126;
    }

    @Override
    public void draw(Svg svg, Slice slice) {
        double gap = Math.min(2, slice.sector().widthAt(BAND) / 10);
        var body = slice.sector().ring(start(), RIM);
        var rim = slice.sector().ring(RIM, END);
        svg.leaf("path", "d", body.outline(), "fill", slice.tint(), "stroke", Look.LINE, "stroke-width", gap);
        svg.leaf("path", "d", rim.outline(), "fill", "#ffffff", "stroke", Look.EDGE, "stroke-width", 0.8);
        slice.edge(svg, END + 3);
        spoke(svg, slice.sector().ring(RIM + 6, END - 4), slice.theme().name(), 15, 5, "600");
        if (slice.theme().elaboration() != null) {
            spoke(svg, slice.sector().ring(start() + 6, BAND - 2), slice.theme().elaboration(), 11, 9, "400");
        }
        dots(svg, slice);
        if (slice.theme().goals() > 0) {
            double size = Math.min(6, slice.sector().widthAt(BAND) * 0.42);
            double angle = slice.sector().middle();
            Flag.draw(svg, Sector.x(BAND + 8, angle), Sector.y(BAND + 8, angle), size, 0);
        }
    }

    private static void dots(Svg svg, Slice slice) {
        double radius = Math.min(5, slice.sector().widthAt(BAND) * 0.35);
        for (int i = 0; i < 3; i++) {
            double from = BAND + 22 + i * 12;
            double x = Sector.x(from, slice.sector().middle());
            double y = Sector.y(from, slice.sector().middle());
            int place = isRight(slice.sector()) ? i : 2 - i;
            Look.dot(
                    svg,
                    x,
                    y,
                    radius,
                    slice.colour(),
                    place < Look.dots(slice.theme().priority()));
        }
    }

    /** Text along the radius, outward at the right side and inward at the left, so that it never stands on its head. */
    private static void spoke(Svg svg, Sector place, String text, double largest, double smallest, String weight) {
        double size = Math.min(largest, place.widthAt(place.inner()) / 1.1);
        if (size < smallest) {
            return;
        }
        while (size > 9 && !wrap(place, text, size, false).complete()) {
            size -= 0.5;
        }
        double turn = Math.toDegrees(place.middle()) + (isRight(place) ? -90 : 90);
        double degrees = Math.round(turn * 1000) / 1000.0;
        svg.open("g", "transform", "rotate(" + degrees + " " + (int) Sector.X + " " + (int) Sector.Y + ")");
        lines(svg, wrap(place, text, size, true).lines(), place, size, weight);
        svg.close();
    }

    private static boolean isRight(Sector place) {
        return Math.sin(place.middle()) >= 0;
    }

    private static Lettering.Lines wrap(Sector place, String text, double size, boolean breakWords) {
        int most = (int) Math.max(1, Math.floor(place.widthAt(place.inner()) / (size * LINE)));
        double room = place.outer() - place.inner();
        return Lettering.wrap(text, size * Lettering.BOLD, Math.min(most, MOST_LINES), i -> room, breakWords);
    }

    private static void lines(Svg svg, List<String> lines, Sector place, double size, String weight) {
        double x = Sector.X + (isRight(place) ? place.inner() : -place.inner());
        for (int i = 0; i < lines.size(); i++) {
            double y = Sector.Y + (i - (lines.size() - 1) / 2.0) * size * LINE + size * 0.35;
            svg.text(
                    "text",
                    lines.get(i),
                    "x",
                    x,
                    "y",
                    y,
                    "font-size",
                    size,
                    "font-weight",
                    weight,
                    "fill",
                    Look.INK,
                    "text-anchor",
                    isRight(place) ? "start" : "end");
        }
    }
}

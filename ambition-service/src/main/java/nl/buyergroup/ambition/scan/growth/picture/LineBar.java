package nl.buyergroup.ambition.scan.growth.picture;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buyergroup.ambition.picture.Box;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Svg;

/** Everybody who answered on one bar, ambassadors first, with the line and how far two groups are from it. */
record LineBar(Box box, GrowthPicture picture, GrowthWords words) {
    private static final double AWAY = 18;
    private static final int[] ORDER = {2, 1, 0};

    void draw(Svg svg) {
        frame(svg);
        double from = 0;
        for (int group : ORDER) {
            segment(svg, group, from);
            from += picture.parts().get(group).share();
        }
        line(svg);
        double ambassadors = picture.ambassadors().share();
        reach(svg, box.bottom() + 26, ambassadors, words.ambassadors(picture));
        reach(svg, box.bottom() + 62, ambassadors + picture.followers().share(), words.together(picture));
    }

    private double at(double percent) {
        return box.x() + box.width() * percent / 100;
    }

    private void frame(Svg svg) {
        svg.leaf(
                "rect",
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "fill",
                "#ffffff",
                "stroke",
                Shade.GREEN,
                "stroke-width",
                2.5);
    }

    private void segment(Svg svg, int group, double from) {
        var part = picture.parts().get(group);
        double wide = box.width() * part.share() / 100;
        var shade = Shade.of(group);
        svg.leaf(
                "rect",
                "x",
                at(from),
                "y",
                box.y(),
                "width",
                wide,
                "height",
                box.height(),
                "fill",
                shade.fill(),
                "stroke",
                Shade.GREEN,
                "stroke-width",
                wide > 0 ? 1.5 : 0);
        name(svg, at(from), wide, part.name(), shade);
    }

    /** Where the line crosses a name, the name stands behind it. */
    private void name(Svg svg, double x, double wide, String name, Shade shade) {
        var pen = Pen.of(17, shade.ink()).bold();
        double line = at(picture.line().percent());
        double need = pen.width(name) + 28;
        boolean before = line < x || line > x + need;
        double start = before ? x : line;
        if (start + need <= x + wide) {
            pen.centre(svg, start + 14, box.middleY(), name);
        }
    }

    private void line(Svg svg) {
        double x = at(picture.line().percent());
        var path = "M" + Svg.number(x) + " " + Svg.number(box.y() - 16) + "L" + Svg.number(x) + " "
                + Svg.number(box.bottom() + 76);
        svg.leaf("path", "d", path, "stroke", "#ffffff", "stroke-width", 8);
        svg.leaf("path", "d", path, "stroke", Look.INK, "stroke-width", 3, "stroke-dasharray", "8 5");
        var pen = Pen.of(18, Look.INK).bold().middle();
        var text = words.line(picture.line().percent());
        double half = pen.width(text) / 2;
        pen.write(svg, Math.min(Math.max(x, box.x() + half), box.right() - half), box.y() - 23, text);
    }

    /** From nothing to how far a group comes, measured as on a building plan, with the words where there is room. */
    private void reach(Svg svg, double y, double percent, String text) {
        double end = at(percent);
        var beam = "M" + Svg.number(box.x()) + " " + Svg.number(y) + "H" + Svg.number(end);
        var path = foot(box.x(), y) + foot(end, y) + beam;
        svg.leaf("path", "d", path, "fill", "none", "stroke", Shade.GREEN, "stroke-width", 3);
        var label = label(text, end);
        svg.leaf("rect", "x", label.x - 8, "y", y - 13, "width", label.wide() + 16, "height", 26, "fill", "#ffffff");
        label.pen.middle().centre(svg, label.x + label.wide() / 2, y, text);
    }

    private record Label(Pen pen, double x, String text) {
        double wide() {
            return pen.width(text);
        }
    }

    /** Behind the end and the line, else between them, else before both; in smaller letters where that helps. */
    private Label label(String text, double end) {
        double line = at(picture.line().percent());
        double near = Math.min(line, end);
        double far = Math.max(line, end);
        return IntStream.of(18, 17, 16, 15, 14)
                .mapToObj(size -> Pen.of(size, Look.INK))
                .flatMap(pen -> Stream.of(
                                room(pen, far, box.right() + AWAY, text),
                                room(pen, near, far, text),
                                room(pen, box.x(), near, text))
                        .flatMap(Optional::stream))
                .findFirst()
                .orElseGet(() -> new Label(Pen.of(14, Look.INK), far + AWAY, text));
    }

    private static Optional<Label> room(Pen pen, double from, double to, String text) {
        return from + 2 * AWAY + pen.width(text) <= to
                ? Optional.of(new Label(pen, from + AWAY, text))
                : Optional.empty();
    }

    private static String foot(double x, double y) {
        return "M" + Svg.number(x) + " " + Svg.number(y - 8) + "V" + Svg.number(y + 8);
    }
}

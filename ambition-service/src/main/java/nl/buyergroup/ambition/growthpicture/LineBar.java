package nl.buyergroup.ambition.growthpicture;

import java.util.stream.DoubleStream;
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
        label(svg, at(from), wide, part.name(), shade);
    }

    /** Where the line crosses a name, the name stands behind it. */
    private void label(Svg svg, double x, double wide, String name, Shade shade) {
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
        svg.leaf(
                "path",
                "d",
                foot(box.x(), y) + foot(end, y) + "M" + Svg.number(box.x()) + " " + Svg.number(y) + "H"
                        + Svg.number(end),
                "fill",
                "none",
                "stroke",
                Shade.GREEN,
                "stroke-width",
                3);
        var pen = Pen.of(18, Look.INK);
        double wide = pen.width(text);
        double x = place(end, at(picture.line().percent()), wide);
        svg.leaf("rect", "x", x - 8, "y", y - 13, "width", wide + 16, "height", 26, "fill", "#ffffff");
        if (x > end) {
            pen.centre(svg, x, y, text);
        } else {
            pen.middle().centre(svg, x + wide / 2, y, text);
        }
    }

    /** Behind the end and the line, else behind the line, else before it. */
    private double place(double end, double line, double wide) {
        return DoubleStream.of(Math.max(end, line), line)
                .map(x -> x + AWAY)
                .filter(x -> x + wide <= box.right())
                .findFirst()
                .orElse(Math.max(box.x() + AWAY, line - AWAY - wide));
    }

    private static String foot(double x, double y) {
        return "M" + Svg.number(x) + " " + Svg.number(y - 8) + "V" + Svg.number(y + 8);
    }
}

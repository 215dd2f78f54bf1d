package nl.buyergroup.ambition.scan.growth.picture;

import nl.buyergroup.ambition.picture.Box;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Paragraph;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.scan.growth.picture.GrowthPicture.Part;
import nl.buyergroup.ambition.scan.growth.picture.GrowthPicture.Score;

/** The four scores of a group, each on a scale of five, or why there are none. */
record ScorePanel(Box box, Part part, GrowthWords words) {
    private static final double ROW = 27;
    private static final double STEP = 25;

    void draw(Svg svg) {
        frame(svg);
        if (part.scores().isEmpty()) {
            Paragraph.fitted(Pen.of(18, Look.QUIET).middle(), 14, words.unscored(part), box.width() - 60, 60)
                    .writeAround(svg, box.middleX(), box.middleY());
        }
        double y = box.middleY() - (part.scores().size() - 1) * ROW / 2 - (part.focus() ? 5 : 0);
        for (var score : part.scores()) {
            row(svg, score, y);
            y += ROW;
        }
        if (part.focus()) {
            focus(svg);
        }
    }

    private void frame(Svg svg) {
        boolean empty = part.scores().isEmpty();
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
                "rx",
                12,
                "fill",
                empty ? "#ffffff" : "#f6faf7",
                "stroke",
                part.focus() ? Shade.GREEN : empty ? Look.QUIET : "#f6faf7",
                "stroke-width",
                part.focus() ? 2.5 : 1.2,
                "stroke-dasharray",
                empty && !part.focus() ? "7 6" : "none");
    }

    private void focus(Svg svg) {
        var pen = Pen.of(16, "#ffffff").bold().middle();
        double wide = pen.width(words.focus()) + 32;
        svg.leaf(
                "rect",
                "x",
                box.middleX() - wide / 2,
                "y",
                box.bottom() - 14,
                "width",
                wide,
                "height",
                28,
                "rx",
                14,
                "fill",
                Shade.GREEN);
        pen.centre(svg, box.middleX(), box.bottom(), words.focus());
    }

    private void row(Svg svg, Score score, double y) {
        double left = box.x() + 26;
        double scale = box.right() - 190;
        Pen.of(18, Look.INK).writeIn(svg, left, y + 6, score.name(), scale - left - 18);
        svg.leaf("path", "d", line(scale, y), "stroke", Look.QUIET, "stroke-width", 1.5);
        for (int i = 0; i < 5; i++) {
            boolean here = i == score.value() + 2;
            double x = scale + i * STEP;
            svg.leaf("circle", "cx", x, "cy", y, "r", here ? 8 : 3, "fill", here ? Shade.GREEN : Look.QUIET);
        }
        Pen.of(19, Look.INK).bold().middle().centre(svg, box.right() - 48, y, score.sign());
    }

    private static String line(double from, double y) {
        return "M" + Svg.number(from) + " " + Svg.number(y) + "L" + Svg.number(from + 4 * STEP) + " " + Svg.number(y);
    }
}

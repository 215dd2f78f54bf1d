package nl.buyergroup.ambition.scan.compass.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Paragraph;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Sheet;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.picture.Words;

/** A compass scan as a drawing on an A4: twelve principles around the outcome, the golden rule to the north. */
public record CompassDrawing(CompassPicture picture, CompassWords words) {
    private static final double X = Sheet.WIDTH / 2;
    private static final double Y = 548;
    private static final double LEGEND = 958;

    public static String svg(CompassPicture picture, Words language) {
        var words = new CompassWords(language);
        var drawing = new CompassDrawing(picture, words);
        return new Sheet("c" + picture.id(), language, words.about(picture), words.title(), words.description(picture))
                .draw(drawing::draw);
    }

    private void draw(Svg svg) {
        ring(svg, Needle.OUTER, 1.5, Look.EDGE);
        ring(svg, Needle.OUTER - 12, 1, Look.EDGE);
        degrees(svg);
        for (var needle : needles()) {
            needle.draw(svg);
            new NeedleLabel(needle, words).draw(svg);
        }
        middle(svg);
        legend(svg);
    }

    private List<Needle> needles() {
        int all = picture.principles().size();
        return IntStream.range(0, all)
                .mapToObj(i -> new Needle(X, Y, i + 1, all, picture.principles().get(i)))
                .toList();
    }

    private static void ring(Svg svg, double radius, double width, String colour) {
        svg.leaf("circle", "cx", X, "cy", Y, "r", radius, "fill", "#ffffff", "stroke", colour, "stroke-width", width);
    }

    /** A mark every five degrees, as on a real compass. */
    private static void degrees(Svg svg) {
        var path = new StringBuilder();
        for (int degree = 0; degree < 360; degree += 5) {
            double angle = Math.toRadians(degree);
            path.append("M").append(at(Needle.OUTER - 12, angle)).append("L").append(at(Needle.OUTER, angle));
        }
        svg.leaf("path", "d", path, "stroke", Look.EDGE, "stroke-width", 1);
    }

    private static String at(double radius, double angle) {
        return Svg.number(X + radius * Math.sin(angle)) + " " + Svg.number(Y - radius * Math.cos(angle));
    }

    private void middle(Svg svg) {
        ring(svg, Needle.INNER - 8, 3, Needle.GREEN);
        var outcome = Pen.of(27, Look.INK).bold().middle();
        Paragraph.fitted(outcome, 14, words.outcome(picture), 176, 96).writeAround(svg, X, Y - 16);
        Pen.of(16, Look.QUIET).middle().centre(svg, X, Y + 46, words.count(picture));
    }

    private void legend(Svg svg) {
        double x = Sheet.MARGIN;
        for (var met : Arrays.asList(true, false, null)) {
            if (met != null || picture.isUnfinished()) {
                x = mark(svg, x, met);
            }
        }
        var missing = Pen.of(16, Look.INK).end();
        Paragraph.fitted(missing, 13, picture.explanation(), Sheet.WIDTH - Sheet.MARGIN - x - 40, 44)
                .writeAround(svg, Sheet.WIDTH - Sheet.MARGIN, LEGEND);
    }

    /** Where the next one can stand. */
    private double mark(Svg svg, double x, Boolean met) {
        new Diamond(x + 13, LEGEND, 16, Needle.GREEN).draw(svg, met);
        var pen = Pen.of(16, Look.INK);
        pen.centre(svg, x + 34, LEGEND, words.state(met));
        return x + 70 + pen.width(words.state(met));
    }
}

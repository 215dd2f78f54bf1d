package nl.buyergroup.ambition.scan.compass.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Drawing;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Paragraph;
import nl.buyergroup.documents.drawing.Path;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Point;
import nl.buyergroup.documents.drawing.Sheet;
import nl.buyergroup.platform.text.Language;

/** A compass scan as a drawing on an A4: twelve principles around the outcome, the golden rule to the north. */
public record CompassDrawing(CompassPicture picture, CompassWords words) {
    private static final Point CENTRE = new Point(Sheet.WIDTH / 2, 548);
    private static final double LEGEND = 958;

    public static Drawing of(CompassPicture picture, Language language) {
        var words = new CompassWords(language);
        var drawing = new CompassDrawing(picture, words);
        return new Sheet("c" + picture.id(), language, words.about(picture), words.title(), words.description(picture))
                .with(drawing::draw);
    }

    private void draw(Canvas canvas) {
        ring(canvas, Needle.OUTER, 1.5, Ink.EDGE);
        ring(canvas, Needle.OUTER - 12, 1, Ink.EDGE);
        degrees(canvas);
        for (var needle : needles()) {
            needle.draw(canvas);
            new NeedleLabel(needle, words).draw(canvas);
        }
        middle(canvas);
        legend(canvas);
    }

    private List<Needle> needles() {
        int all = picture.principles().size();
        return IntStream.range(0, all)
                .mapToObj(
                        i -> new Needle(CENTRE, i + 1, all, picture.principles().get(i)))
                .toList();
    }

    private static void ring(Canvas canvas, double radius, double width, String colour) {
        canvas.draw(Form.circle(CENTRE, radius), Ink.fill(Ink.WHITE).edge(colour, width));
    }

    /** A mark every five degrees, as on a real compass. */
    private static void degrees(Canvas canvas) {
        var path = new Path();
        for (int degree = 0; degree < 360; degree += 5) {
            double angle = Math.toRadians(degree);
            path.move(CENTRE.at(Needle.OUTER - 12, angle)).line(CENTRE.at(Needle.OUTER, angle));
        }
        canvas.draw(path, Ink.line(Ink.EDGE, 1));
    }

    private void middle(Canvas canvas) {
        ring(canvas, Needle.INNER - 8, 3, Needle.GREEN);
        var outcome = Pen.of(27, Ink.DARK).bold().middle();
        Paragraph.fitted(outcome, 14, words.outcome(picture), 176, 96).writeAround(canvas, CENTRE.x(), CENTRE.y() - 16);
        Pen.of(16, Ink.QUIET).middle().centre(canvas, CENTRE.x(), CENTRE.y() + 46, words.count(picture));
    }

    private void legend(Canvas canvas) {
        double x = Sheet.MARGIN;
        for (var met : Arrays.asList(true, false, null)) {
            if (met != null || picture.isUnfinished()) {
                x = mark(canvas, x, met);
            }
        }
        var missing = Pen.of(16, Ink.DARK).end();
        Paragraph.fitted(missing, 13, picture.explanation(), Sheet.WIDTH - Sheet.MARGIN - x - 40, 44)
                .writeAround(canvas, Sheet.WIDTH - Sheet.MARGIN, LEGEND);
    }

    /** Where the next one can stand. */
    private double mark(Canvas canvas, double x, Boolean met) {
        new Diamond(new Point(x + 13, LEGEND), 16, Needle.GREEN).draw(canvas, met);
        var pen = Pen.of(16, Ink.DARK);
        pen.centre(canvas, x + 34, LEGEND, words.state(met));
        return x + 70 + pen.width(words.state(met));
    }
}

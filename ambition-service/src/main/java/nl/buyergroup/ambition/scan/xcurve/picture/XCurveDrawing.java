package nl.buyergroup.ambition.scan.xcurve.picture;

import java.util.List;
import java.util.stream.DoubleStream;
import nl.buyergroup.ambition.scan.xcurve.XCurveAction.State;
import nl.buyergroup.ambition.scan.xcurve.picture.XCurvePicture.Part;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Drawing;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Paragraph;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Sheet;
import nl.buyergroup.platform.text.Language;

/** An X-curve as a drawing on an A4, or as a part of another drawing. */
public record XCurveDrawing(XCurvePicture picture, XCurveWords words, Box box, boolean full, double unit) {
    private static final Box PAGE = new Box(Sheet.MARGIN, Sheet.TOP, Sheet.WIDTH - 2 * Sheet.MARGIN, 788);
    private static final double LEAST_BAND = 165;
    private static final double GUTTER = 24;
    private static final double LEGEND = 958;

    public static Drawing of(XCurvePicture picture, Language language) {
        var words = new XCurveWords(language);
        var drawing = new XCurveDrawing(picture, words, PAGE, true, 1);
        var sheet = new Sheet(
                "x" + picture.id(), language, words.about(picture), words.title(), words.description(picture));
        return sheet.with(canvas -> {
            drawing.draw(canvas);
            drawing.legend(canvas);
        });
    }

    /** The plain curves with the titles of the actions, in a place of any size. */
    public static void place(Canvas canvas, Box box, XCurvePicture picture, Language language) {
        place(canvas, box, picture, language, unit(box));
    }

    /** Letters follow the shorter side, but in a narrow place not all the way. */
    private static double unit(Box box) {
        double across = box.width() / PAGE.width();
        double down = box.height() / PAGE.height();
        return Math.max(Math.min(across, down), 0.6 * Math.max(across, down));
    }

    /**
     * The same with letters of a given size.
     *
     * @param unit how large letters are compared with the drawing of its own
     */
    public static void place(Canvas canvas, Box box, XCurvePicture picture, Language language, double unit) {
        new XCurveDrawing(picture, new XCurveWords(language), box, false, unit).draw(canvas);
    }

    private void draw(Canvas canvas) {
        double band = band();
        double height = box.height() * band;
        new Curves(new Box(box.x(), box.middleY() - height / 2, box.width(), height), unit).draw(canvas, words);
        cards(band).forEach(card -> card.draw(canvas));
    }

    /** The curves get the room that the actions leave. */
    private double band() {
        double least = Math.min(0.42, LEAST_BAND * unit / box.height());
        return DoubleStream.of(0.42, 0.38, 0.34, 0.3, 0.26)
                .filter(share -> share > least)
                .filter(share -> cards(share).stream().allMatch(StrategyCard::isRoomy))
                .findFirst()
                .orElse(least);
    }

    private List<StrategyCard> cards(double band) {
        double height = box.height() * (1 - band) / 2;
        return picture.parts().stream().map(part -> card(part, height)).toList();
    }

    private StrategyCard card(Part part, double height) {
        var side = Side.of(part.strategy());
        var column = box.column(side.left() ? 0 : 1, 2, GUTTER * unit);
        double y = side.above() ? box.y() : box.bottom() - height;
        var place = new Box(column.x(), y, column.width(), height);
        return new StrategyCard(place, part, words, full, unit);
    }

    private void legend(Canvas canvas) {
        double x = Sheet.MARGIN;
        var pen = Pen.of(16, Ink.DARK);
        for (var state : List.of(State.PLANNED, State.RUNNING, State.DONE, State.STOPPED)) {
            new StateMark(x + 8, LEGEND, 8, Ink.DARK).draw(canvas, state);
            pen.centre(canvas, x + 24, LEGEND, words.name(state));
            x += 54 + pen.width(words.name(state));
        }
        Paragraph.fitted(pen.end(), 12, picture.finding(), Sheet.WIDTH - Sheet.MARGIN - x, 40)
                .writeAround(canvas, Sheet.WIDTH - Sheet.MARGIN, LEGEND);
    }
}

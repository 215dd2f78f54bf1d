package nl.buyergroup.ambition.scan.growth.picture;

import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Drawing;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Paragraph;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Sheet;
import nl.buyergroup.platform.text.Language;

/** A measurement of the growth model as a drawing on an A4: how it is, never how it will be. */
public record GrowthDrawing(GrowthPicture picture, GrowthWords words) {
    private static final double GROUND = 506;
    private static final Box PANELS = new Box(Sheet.MARGIN, 588, Sheet.WIDTH - 2 * Sheet.MARGIN, 132);
    private static final Box BAR = new Box(Sheet.MARGIN, 794, Sheet.WIDTH - 2 * Sheet.MARGIN, 44);
    private static final double LEGEND = 958;
    private static final double GAP = 28;

    public static Drawing of(GrowthPicture picture, Language language) {
        var words = new GrowthWords(language);
        var drawing = new GrowthDrawing(picture, words);
        return new Sheet("g" + picture.id(), language, words.about(picture), words.title(), words.description(picture))
                .with(drawing::draw);
    }

    private void draw(Canvas canvas) {
        canvas.draw(
                new Box(Sheet.MARGIN, GROUND - 2, Sheet.WIDTH - 2 * Sheet.MARGIN, 4).rounded(2), Ink.fill(Shade.GREEN));
        for (int i = 0; i < picture.parts().size(); i++) {
            group(canvas, i);
        }
        new LineBar(BAR, picture, words).draw(canvas);
        Pen.of(16, Ink.DARK).centre(canvas, Sheet.MARGIN, LEGEND, words.scale());
        Pen.of(16, Ink.DARK).end().centre(canvas, Sheet.WIDTH - Sheet.MARGIN, LEGEND, words.meaning());
    }

    private void group(Canvas canvas, int number) {
        var part = picture.parts().get(number);
        var panel = PANELS.column(number, picture.parts().size(), GAP);
        double x = panel.middleX();
        new Plant(x, GROUND, number, part, words).draw(canvas);
        Paragraph.fitted(Pen.of(23, Ink.DARK).bold().middle(), 15, part.name(), panel.width(), 30)
                .writeAround(canvas, x, GROUND + 25);
        Pen.of(17, Ink.QUIET).middle().centre(canvas, x, GROUND + 50, words.people(part.people()));
        new ScorePanel(panel, part, words).draw(canvas);
    }
}

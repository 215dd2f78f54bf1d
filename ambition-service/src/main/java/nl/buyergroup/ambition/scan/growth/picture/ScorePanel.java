package nl.buyergroup.ambition.scan.growth.picture;

import nl.buyergroup.ambition.scan.growth.picture.GrowthPicture.Part;
import nl.buyergroup.ambition.scan.growth.picture.GrowthPicture.Score;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Paragraph;
import nl.buyergroup.documents.drawing.Path;
import nl.buyergroup.documents.drawing.Pen;

/** The four scores of a group, each on a scale of five, or why there are none. */
record ScorePanel(Box box, Part part, GrowthWords words) {
    private static final double ROW = 27;
    private static final double STEP = 25;

    void draw(Canvas canvas) {
        frame(canvas);
        if (part.scores().isEmpty()) {
            Paragraph.fitted(Pen.of(18, Ink.QUIET).middle(), 14, words.unscored(part), box.width() - 60, 60)
                    .writeAround(canvas, box.middleX(), box.middleY());
        }
        double y = box.middleY() - (part.scores().size() - 1) * ROW / 2 - (part.focus() ? 5 : 0);
        for (var score : part.scores()) {
            row(canvas, score, y);
            y += ROW;
        }
        if (part.focus()) {
            focus(canvas);
        }
    }

    private void frame(Canvas canvas) {
        boolean empty = part.scores().isEmpty();
        canvas.draw(
                box.rounded(12),
                Ink.fill(empty ? Ink.WHITE : "#f6faf7")
                        .edge(part.focus() ? Shade.GREEN : empty ? Ink.QUIET : "#f6faf7", part.focus() ? 2.5 : 1.2)
                        .dashed(empty && !part.focus(), 7, 6));
    }

    private void focus(Canvas canvas) {
        var pen = Pen.of(16, Ink.WHITE).bold().middle();
        double wide = pen.width(words.focus()) + 32;
        canvas.draw(new Box(box.middleX() - wide / 2, box.bottom() - 14, wide, 28).rounded(14), Ink.fill(Shade.GREEN));
        pen.centre(canvas, box.middleX(), box.bottom(), words.focus());
    }

    private void row(Canvas canvas, Score score, double y) {
        double left = box.x() + 26;
        double scale = box.right() - 190;
        Pen.of(18, Ink.DARK).writeIn(canvas, left, y + 6, score.name(), scale - left - 18);
        canvas.draw(Path.of(scale, y, scale + 4 * STEP, y), Ink.line(Ink.QUIET, 1.5));
        for (int i = 0; i < 5; i++) {
            boolean here = i == score.value() + 2;
            double x = scale + i * STEP;
            canvas.draw(Form.circle(x, y, here ? 8 : 3), Ink.fill(here ? Shade.GREEN : Ink.QUIET));
        }
        Pen.of(19, Ink.DARK).bold().middle().centre(canvas, box.right() - 48, y, score.sign());
    }
}

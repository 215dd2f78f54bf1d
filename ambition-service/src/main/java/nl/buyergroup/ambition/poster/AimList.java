package nl.buyergroup.ambition.poster;

import java.util.List;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Pen;

/** The goals below or beside each other, as many as there is room for; the others are counted. */
record AimList(Box box, int columns, List<Aim> aims, PosterWords words) {
    private static final double HEADING = 76;
    private static final double ROW = AimCard.HEIGHT + 34;
    private static final double GUTTER = 50;
    private static final double MORE = 40;

    /** How high a list of so many goals is when it may have this many rows. */
    static double height(int count, int columns, int mostRows) {
        int rows = Math.min(mostRows, (count + columns - 1) / columns);
        return rows == 0 ? 0 : HEADING + rows * ROW + (count > rows * columns ? MORE : 0);
    }

    void draw(Canvas canvas) {
        if (aims.isEmpty()) {
            return;
        }
        Pen.of(40, Ink.DARK).bold().write(canvas, box.x(), box.y() + 34, words.goals());
        int shown = shown();
        for (int i = 0; i < shown; i++) {
            var column = box.column(i % columns, columns, GUTTER);
            double y = box.y() + HEADING + i / columns * ROW;
            new AimCard(new Box(column.x(), y, column.width(), AimCard.HEIGHT), aims.get(i), words).draw(canvas);
        }
        if (shown < aims.size()) {
            double y = box.y() + HEADING + shown / columns * ROW + 22;
            Pen.of(28, Ink.DARK).write(canvas, box.x(), y, words.words().more(aims.size() - shown));
        }
    }

    private int shown() {
        double room = box.height() - HEADING + ROW - AimCard.HEIGHT;
        int all = (int) (room / ROW) * columns;
        int withRest = (int) ((room - MORE) / ROW) * columns;
        return aims.size() <= all ? aims.size() : Math.max(0, withRest);
    }
}

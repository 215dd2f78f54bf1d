package nl.buyergroup.ambition.wheel.picture;

import java.util.ArrayList;
import java.util.Arrays;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Path;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Point;

/** What colours and marks mean. */
record WheelLegend(WheelDrawing wheel, WheelWords words) {
    private static final double LEFT = 60;
    private static final double MIDDLE = 470;
    private static final double RIGHT = 740;
    private static final double TOP = 1180;
    private static final double STEP = 44;
    private static final Pen PLAIN = Pen.of(20, Ink.DARK);
    private static final Pen BOLD = PLAIN.bold();

    void draw(Canvas canvas) {
        BOLD.write(canvas, LEFT, TOP, words.pillars());
        for (var pillar : Pillar.values()) {
            pillar(canvas, pillar, TOP + STEP * (pillar.ordinal() + 1));
        }
        BOLD.write(canvas, MIDDLE, TOP, words.priority());
        var priorities = new ArrayList<Priority>(Arrays.asList(Priority.values()));
        priorities.add(null);
        for (int i = 0; i < priorities.size(); i++) {
            priority(canvas, priorities.get(i), TOP + 44 + i * 36);
        }
        marks(canvas);
    }

    private void pillar(Canvas canvas, Pillar pillar, double y) {
        long count = wheel.pieces().stream()
                .filter(theme -> theme.pillar() == pillar)
                .count();
        canvas.draw(Form.circle(LEFT + 16, y - 7, 16), Ink.fill(Look.dark(pillar)));
        Pen.of(16, Ink.WHITE)
                .bold()
                .middle()
                .write(canvas, LEFT + 16, y - 1, words.name(pillar).substring(0, 1));
        PLAIN.write(canvas, LEFT + 46, y, words.name(pillar) + " – " + words.themes(count));
    }

    private void priority(Canvas canvas, Priority priority, double y) {
        for (int i = 0; i < 3; i++) {
            Look.dot(canvas, new Point(MIDDLE + 8 + i * 20, y - 7), 7, Ink.DARK, i < Look.dots(priority));
        }
        PLAIN.write(canvas, MIDDLE + 72, y, words.name(priority));
    }

    private void marks(Canvas canvas) {
        BOLD.write(canvas, RIGHT, TOP, words.marks());
        Flag.draw(canvas, new Point(RIGHT + 8, TOP + STEP - 7), 9, 0);
        PLAIN.write(canvas, RIGHT + 36, TOP + STEP, words.goals());
        if (wheel.child()) {
            double y = TOP + 2 * STEP - 7;
            canvas.draw(Path.of(RIGHT, y, RIGHT + 24, y), Ink.line(Ink.DARK, 3));
            PLAIN.write(canvas, RIGHT + 36, TOP + 2 * STEP, words.inherited());
        }
    }
}

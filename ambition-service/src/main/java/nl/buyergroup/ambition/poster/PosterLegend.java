package nl.buyergroup.ambition.poster;

import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.ambition.wheel.picture.Flag;
import nl.buyergroup.ambition.wheel.picture.Look;
import nl.buyergroup.ambition.wheel.picture.WheelWords;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Point;

/** What colours and marks on the wheel mean, in one line around the middle of the page. */
record PosterLegend(WheelWords words, double middle, double y) {
    private static final Pen PEN = Pen.of(25, Ink.DARK);
    private static final double GAP = 42;
    private static final double SIGN = 38;
    private static final double DOTS = 84;

    void draw(Canvas canvas) {
        double x = middle - width() / 2;
        for (var pillar : Pillar.values()) {
            canvas.draw(Form.circle(x + 13, y, 13), Ink.fill(Look.dark(pillar)));
            x = word(canvas, x + SIGN, words.name(pillar));
        }
        for (var priority : Priority.values()) {
            for (int i = 0; i < 3; i++) {
                Look.dot(canvas, new Point(x + 10 + i * 24, y), 9, Ink.DARK, i < Look.dots(priority));
            }
            x = word(canvas, x + DOTS, words.name(priority));
        }
        Flag.draw(canvas, new Point(x + 8, y), 13, 0);
        word(canvas, x + SIGN - 8, words.goals());
    }

    private double word(Canvas canvas, double x, String text) {
        PEN.centre(canvas, x, y, text);
        return x + PEN.width(text) + GAP;
    }

    private double width() {
        double pillars = Pillar.values().length * (SIGN + GAP);
        for (var pillar : Pillar.values()) {
            pillars += PEN.width(words.name(pillar));
        }
        double priorities = Priority.values().length * (DOTS + GAP);
        for (var priority : Priority.values()) {
            priorities += PEN.width(words.name(priority));
        }
        return pillars + priorities + SIGN - 8 + PEN.width(words.goals());
    }
}

package nl.buyergroup.ambition.poster;

import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.ambition.wheel.picture.Flag;

/** What colours and marks on the wheel mean, in one line around the middle of the page. */
record PosterLegend(Words words, double middle, double y) {
    private static final Pen PEN = Pen.of(25, Look.INK);
    private static final double GAP = 42;
    private static final double SIGN = 38;
    private static final double DOTS = 84;

    void draw(Svg svg) {
        double x = middle - width() / 2;
        for (var pillar : Pillar.values()) {
            svg.leaf("circle", "cx", x + 13, "cy", y, "r", 13, "fill", Look.dark(pillar));
            x = word(svg, x + SIGN, words.name(pillar));
        }
        for (var priority : Priority.values()) {
            for (int i = 0; i < 3; i++) {
                Look.dot(svg, x + 10 + i * 24, y, 9, Look.INK, i < Look.dots(priority));
            }
            x = word(svg, x + DOTS, words.name(priority));
        }
        Flag.draw(svg, x + 8, y, 13, 0);
        word(svg, x + SIGN - 8, words.goals());
    }

    private double word(Svg svg, double x, String text) {
        PEN.centre(svg, x, y, text);
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

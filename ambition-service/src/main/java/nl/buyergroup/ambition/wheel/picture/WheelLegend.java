package nl.buyergroup.ambition.wheel.picture;

import java.util.ArrayList;
import java.util.Arrays;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;

/** What colours and marks mean. */
record WheelLegend(WheelDrawing wheel, Words words) {
    private static final double LEFT = 60;
    private static final double MIDDLE = 470;
    private static final double RIGHT = 740;
    private static final double TOP = 1180;
    private static final double STEP = 44;
    private static final Pen PLAIN = Pen.of(20, Look.INK);
    private static final Pen BOLD = PLAIN.bold();

    void draw(Svg svg) {
        BOLD.write(svg, LEFT, TOP, words.pillars);
        for (var pillar : Pillar.values()) {
            pillar(svg, pillar, TOP + STEP * (pillar.ordinal() + 1));
        }
        BOLD.write(svg, MIDDLE, TOP, words.priority);
        var priorities = new ArrayList<Priority>(Arrays.asList(Priority.values()));
        priorities.add(null);
        for (int i = 0; i < priorities.size(); i++) {
            priority(svg, priorities.get(i), TOP + 44 + i * 36);
        }
        marks(svg);
    }

    private void pillar(Svg svg, Pillar pillar, double y) {
        long count = wheel.pieces().stream()
                .filter(theme -> theme.pillar() == pillar)
                .count();
        svg.leaf("circle", "cx", LEFT + 16, "cy", y - 7, "r", 16, "fill", Look.dark(pillar));
        Pen.of(16, "#ffffff")
                .bold()
                .middle()
                .write(svg, LEFT + 16, y - 1, words.name(pillar).substring(0, 1));
        PLAIN.write(svg, LEFT + 46, y, words.name(pillar) + " – " + words.themes(count));
    }

    private void priority(Svg svg, Priority priority, double y) {
        for (int i = 0; i < 3; i++) {
            Look.dot(svg, MIDDLE + 8 + i * 20, y - 7, 7, Look.INK, i < Look.dots(priority));
        }
        PLAIN.write(svg, MIDDLE + 72, y, words.name(priority));
    }

    private void marks(Svg svg) {
        BOLD.write(svg, RIGHT, TOP, words.marks());
        Flag.draw(svg, RIGHT + 8, TOP + STEP - 7, 9, 0);
        PLAIN.write(svg, RIGHT + 36, TOP + STEP, words.goals());
        if (wheel.child()) {
            double y = TOP + 2 * STEP - 7;
            var line = "M" + Svg.number(RIGHT) + " " + Svg.number(y) + "h24";
            svg.leaf("path", "d", line, "fill", "none", "stroke", Look.INK, "stroke-width", 3);
            PLAIN.write(svg, RIGHT + 36, TOP + 2 * STEP, words.inherited());
        }
    }
}

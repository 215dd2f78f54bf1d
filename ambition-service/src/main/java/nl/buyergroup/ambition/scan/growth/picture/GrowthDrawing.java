package nl.buyergroup.ambition.scan.growth.picture;

import nl.buyergroup.ambition.picture.Box;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Paragraph;
import nl.buyergroup.ambition.picture.Pen;
import nl.buyergroup.ambition.picture.Sheet;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.picture.Words;

/** A measurement of the growth model as a drawing on an A4: how it is, never how it will be. */
public record GrowthDrawing(GrowthPicture picture, GrowthWords words) {
    private static final double GROUND = 506;
    private static final Box PANELS = new Box(Sheet.MARGIN, 588, Sheet.WIDTH - 2 * Sheet.MARGIN, 132);
    private static final Box BAR = new Box(Sheet.MARGIN, 794, Sheet.WIDTH - 2 * Sheet.MARGIN, 44);
    private static final double LEGEND = 958;
    private static final double GAP = 28;

    public static String svg(GrowthPicture picture, Words language) {
        var words = new GrowthWords(language);
        var drawing = new GrowthDrawing(picture, words);
        return new Sheet("g" + picture.id(), language, words.about(picture), words.title(), words.description(picture))
                .draw(drawing::draw);
    }

    private void draw(Svg svg) {
        svg.leaf(
                "rect",
                "x",
                Sheet.MARGIN,
                "y",
                GROUND - 2,
                "width",
                Sheet.WIDTH - 2 * Sheet.MARGIN,
                "height",
                4,
                "rx",
                2,
                "fill",
                Shade.GREEN);
        for (int i = 0; i < picture.parts().size(); i++) {
            group(svg, i);
        }
        new LineBar(BAR, picture, words).draw(svg);
        Pen.of(16, Look.INK).centre(svg, Sheet.MARGIN, LEGEND, words.scale());
        Pen.of(16, Look.INK).end().centre(svg, Sheet.WIDTH - Sheet.MARGIN, LEGEND, words.meaning());
    }

    private void group(Svg svg, int number) {
        var part = picture.parts().get(number);
        var panel = PANELS.column(number, picture.parts().size(), GAP);
        double x = panel.middleX();
        new Plant(x, GROUND, number, part, words).draw(svg);
        Paragraph.fitted(Pen.of(23, Look.INK).bold().middle(), 15, part.name(), panel.width(), 30)
                .writeAround(svg, x, GROUND + 25);
        Pen.of(17, Look.QUIET).middle().centre(svg, x, GROUND + 50, words.people(part.people()));
        new ScorePanel(panel, part, words).draw(svg);
    }
}

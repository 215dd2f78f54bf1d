package nl.buyergroup.ambition.wheel.picture;

import java.util.List;
import nl.buyergroup.ambition.picture.CurvedText;
import nl.buyergroup.ambition.picture.Lettering;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Sector;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.picture.TextBlock;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;

/** The wheel itself, around {@link Sector#X} and {@link Sector#Y}; its text in the middle is told from outside. */
public record Disc(String id, Words words, Rings rings, List<Slice> slices, String middle) {
    /** How far the wheel reaches from its middle. */
    public static final double RADIUS = 474;

    public static Disc of(WheelDrawing wheel, Words words, String middle) {
        var slices = Slice.of(wheel);
        var id = "w" + wheel.id();
        return new Disc(id, words, Rings.of(id, words, slices), slices, slices.isEmpty() ? words.empty : middle);
    }

    public void draw(Svg svg) {
        if (slices.isEmpty()) {
            emptyRing(svg);
        }
        slices.forEach(slice -> slice(svg, slice));
        for (var pillar : Pillar.values()) {
            pillar(svg, pillar);
        }
        hub(svg);
    }

    private void emptyRing(Svg svg) {
        for (double radius : new double[] {RADIUS, 316, rings.start()}) {
            ring(svg, radius);
        }
    }

    private static void ring(Svg svg, double radius) {
        svg.leaf(
                "circle",
                "cx",
                Sector.X,
                "cy",
                Sector.Y,
                "r",
                radius,
                "fill",
                "#ffffff",
                "stroke",
                Look.EDGE,
                "stroke-width",
                1.5);
    }

    private void slice(Svg svg, Slice slice) {
        svg.open("g").text("title", slice.tooltip(words));
        rings.draw(svg, slice);
        svg.close();
    }

    private void pillar(Svg svg, Pillar pillar) {
        var own = slices.stream()
                .filter(slice -> slice.theme().pillar() == pillar)
                .map(Slice::sector)
                .toList();
        if (!own.isEmpty()) {
            var run = new Sector(own.get(0).from(), own.get(own.size() - 1).to(), rings.hub(), rings.start());
            svg.leaf("path", "d", run.outline(), "fill", Look.dark(pillar), "stroke", Look.LINE, "stroke-width", 3);
            name(svg, pillar, run);
        }
    }

    private void name(Svg svg, Pillar pillar, Sector run) {
        var name = words.name(pillar);
        double room = run.widthAt(run.inner()) - 10;
        double size = Math.min(16, 16 * room / Lettering.width(name, 16 * Lettering.BOLD));
        var text = size >= 10 ? name : name.substring(0, 1);
        new CurvedText(id + "-" + pillar, run, run.isUpper(), size >= 10 ? size : 14, "#ffffff", "600")
                .draw(svg, room > 14 ? List.of(text) : List.of());
    }

    private void hub(Svg svg) {
        var everything = new Sector(0, 2 * Math.PI, -rings.hub(), rings.hub());
        svg.leaf("circle", "cx", Sector.X, "cy", Sector.Y, "r", rings.hub() - 1, "fill", "#ffffff");
        TextBlock.in(everything, middle, 22, 12).draw(svg, Look.INK);
    }
}

package nl.buyergroup.ambition.wheel.picture;

import java.util.List;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Point;
import nl.buyergroup.documents.drawing.Sector;
import nl.buyergroup.documents.drawing.TextBlock;

/** The wheel itself around its middle, where the text is told from outside. */
public record Disc(WheelWords words, Rings rings, List<Slice> slices, String middle) {
    public static final Point CENTRE = new Point(500, 640);
    /** How far the wheel reaches from its middle. */
    public static final double RADIUS = 474;

    public static Disc of(WheelDrawing wheel, WheelWords words, String middle) {
        var slices = Slice.of(wheel);
        return new Disc(words, Rings.of(words, slices), slices, slices.isEmpty() ? words.empty() : middle);
    }

    public void draw(Canvas canvas) {
        if (slices.isEmpty()) {
            emptyRing(canvas);
        }
        slices.forEach(slice -> slice(canvas, slice));
        for (var pillar : Pillar.values()) {
            pillar(canvas, pillar);
        }
        hub(canvas);
    }

    private void emptyRing(Canvas canvas) {
        for (double radius : new double[] {RADIUS, 316, rings.start()}) {
            ring(canvas, radius);
        }
    }

    private static void ring(Canvas canvas, double radius) {
        canvas.draw(Form.circle(CENTRE, radius), Ink.fill(Ink.WHITE).edge(Ink.EDGE, 1.5));
    }

    private void slice(Canvas canvas, Slice slice) {
        canvas.named(slice.tooltip(words), () -> rings.draw(canvas, slice));
    }

    private void pillar(Canvas canvas, Pillar pillar) {
        var own = slices.stream()
                .filter(slice -> slice.theme().pillar() == pillar)
                .map(Slice::sector)
                .toList();
        if (!own.isEmpty()) {
            var run = new Sector(
                    CENTRE, own.get(0).from(), own.get(own.size() - 1).to(), rings.hub(), rings.start());
            canvas.draw(run.outline(), Ink.fill(Look.dark(pillar)).edge(Ink.WHITE, 3));
            name(canvas, pillar, run);
        }
    }

    private void name(Canvas canvas, Pillar pillar, Sector run) {
        var name = words.name(pillar);
        var pen = Pen.of(16, Ink.WHITE).bold();
        double room = run.widthAt(run.inner()) - 10;
        double size = Math.min(16, 16 * room / pen.width(name));
        var text = size >= 10 ? name : name.substring(0, 1);
        run.write(canvas, room > 14 ? List.of(text) : List.of(), run.isUpper(), pen.sized(size >= 10 ? size : 14));
    }

    private void hub(Canvas canvas) {
        var everything = new Sector(CENTRE, 0, 2 * Math.PI, -rings.hub(), rings.hub());
        canvas.draw(Form.circle(CENTRE, rings.hub() - 1), Ink.fill(Ink.WHITE));
        TextBlock.in(everything, middle, 22, 12).draw(canvas, Ink.DARK);
    }
}

package nl.buyergroup.ambition.wheel.picture;

import java.util.List;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Lettering;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Sector;

/** Many themes: everything along the spokes, and as much of it as the slice is wide. */
record DenseRings() implements Rings {
    private static final double BAND = 262;
    private static final double RIM = 316;
    private static final double END = 474;
    private static final double LINE = 1.18;
    private static final int MOST_LINES = 5;
    private static final Pen NAME = Pen.of(15, Ink.DARK).bold();
    private static final Pen PLAIN = Pen.of(11, Ink.DARK);

    @Override
    public double hub() {
        return 100;
    }

    @Override
    public double start() {
        return 126;
    }

    @Override
    public void draw(Canvas canvas, Slice slice) {
        double gap = Math.min(2, slice.sector().widthAt(BAND) / 10);
        var body = slice.sector().ring(start(), RIM);
        var rim = slice.sector().ring(RIM, END);
        canvas.draw(body.outline(), Ink.fill(slice.tint()).edge(Ink.WHITE, gap));
        canvas.draw(rim.outline(), Ink.fill(Ink.WHITE).edge(Ink.EDGE, 0.8));
        slice.edge(canvas, END + 3);
        spoke(canvas, slice.sector().ring(RIM + 6, END - 4), slice.theme().name(), NAME, 5);
        if (slice.theme().elaboration() != null) {
            spoke(
                    canvas,
                    slice.sector().ring(start() + 6, BAND - 2),
                    slice.theme().elaboration(),
                    PLAIN,
                    9);
        }
        dots(canvas, slice);
        if (slice.theme().goals() > 0) {
            double size = Math.min(6, slice.sector().widthAt(BAND) * 0.42);
            double angle = slice.sector().middle();
            Flag.draw(canvas, slice.sector().at(BAND + 8, angle), size, 0);
        }
    }

    private static void dots(Canvas canvas, Slice slice) {
        double radius = Math.min(5, slice.sector().widthAt(BAND) * 0.35);
        for (int i = 0; i < 3; i++) {
            double from = BAND + 22 + i * 12;
            var at = slice.sector().at(from, slice.sector().middle());
            int place = isRight(slice.sector()) ? i : 2 - i;
            Look.dot(
                    canvas,
                    at,
                    radius,
                    slice.colour(),
                    place < Look.dots(slice.theme().priority()));
        }
    }

    /** Text along the radius, outward at the right side and inward at the left, so that it never stands on its head. */
    private static void spoke(Canvas canvas, Sector place, String text, Pen largest, double smallest) {
        double size = Math.min(largest.size(), place.widthAt(place.inner()) / 1.1);
        if (size < smallest) {
            return;
        }
        while (size > 9 && !wrap(place, text, size, false).complete()) {
            size -= 0.5;
        }
        double turn = Math.toDegrees(place.middle()) + (isRight(place) ? -90 : 90);
        var lines = wrap(place, text, size, true).lines();
        var pen = largest.sized(size);
        canvas.turned(
                Math.round(turn * 1000) / 1000.0,
                place.centre(),
                () -> lines(canvas, lines, place, isRight(place) ? pen : pen.end()));
    }

    private static boolean isRight(Sector place) {
        return Math.sin(place.middle()) >= 0;
    }

    private static Lettering.Lines wrap(Sector place, String text, double size, boolean breakWords) {
        int most = (int) Math.max(1, Math.floor(place.widthAt(place.inner()) / (size * LINE)));
        double room = place.outer() - place.inner();
        return Lettering.wrap(text, NAME.sized(size).estimate(), Math.min(most, MOST_LINES), i -> room, breakWords);
    }

    private static void lines(Canvas canvas, List<String> lines, Sector place, Pen pen) {
        double x = place.centre().x() + (isRight(place) ? place.inner() : -place.inner());
        for (int i = 0; i < lines.size(); i++) {
            double down = (i - (lines.size() - 1) / 2.0) * LINE + 0.35;
            pen.write(canvas, x, place.centre().y() + down * pen.size(), lines.get(i));
        }
    }
}

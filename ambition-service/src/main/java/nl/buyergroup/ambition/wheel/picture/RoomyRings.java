package nl.buyergroup.ambition.wheel.picture;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Lettering;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Sector;
import nl.buyergroup.documents.drawing.TextBlock;

/** Few themes: names along the ring, elaborations upright, priorities in dots and a word. */
record RoomyRings(WheelWords words, double nameSize, double textSize) implements Rings {
    static final int MOST = 12;
    private static final double START = 156;
    private static final double BAND = 348;
    private static final double RIM = 384;
    private static final double END = 464;
    private static final double DOT = 7;
    private static final double STEP = 19;
    private static final double GAP = 4;
    private static final double FLAG = 8;
    private static final double LABEL = 15;
    private static final Pen NAME = Pen.of(24, Ink.DARK).bold();

    /** Letters of one size, the largest that show everything; below a limit only those of the long texts shrink. */
    static RoomyRings of(WheelWords words, List<Slice> slices) {
        double nameSize = largest(24, 17, size -> slices.stream()
                .allMatch(slice -> lines(slice, size, rim(slice), false).complete()));
        double textSize = largest(22, 16, size -> slices.stream()
                .filter(slice -> slice.theme().elaboration() != null)
                .allMatch(slice -> TextBlock.fits(body(slice), slice.theme().elaboration(), size)));
        return new RoomyRings(words, nameSize, textSize);
    }

    private static double largest(int from, int limit, IntPredicate fits) {
        return IntStream.iterate(from, size -> size > limit, size -> size - 1)
                .filter(fits)
                .findFirst()
                .orElse(limit);
    }

    private static Sector body(Slice slice) {
        return slice.sector().ring(START, BAND);
    }

    private static Sector rim(Slice slice) {
        return slice.sector().ring(RIM, END);
    }

    @Override
    public double hub() {
        return 128;
    }

    @Override
    public double start() {
        return START;
    }

    @Override
    public void draw(Canvas canvas, Slice slice) {
        var body = body(slice);
        var band = slice.sector().ring(BAND, RIM);
        var rim = rim(slice);
        canvas.draw(body.outline(), Ink.fill(slice.tint()).edge(Ink.WHITE, 3));
        canvas.draw(band.outline(), Ink.fill(slice.tint()).edge(Ink.WHITE, 3));
        canvas.draw(rim.outline(), Ink.fill(Ink.WHITE).edge(Ink.EDGE, 1.5));
        slice.edge(canvas, END + 3);
        if (slice.theme().elaboration() != null) {
            TextBlock.in(body, slice.theme().elaboration(), textSize, 12).draw(canvas, Ink.DARK);
        }
        priority(canvas, slice, band);
        name(canvas, slice, rim);
    }

    private void name(Canvas canvas, Slice slice, Sector rim) {
        double size = nameSize;
        while (size > 13 && !lines(slice, size, rim, false).complete()) {
            size--;
        }
        rim.write(canvas, lines(slice, size, rim, true).lines(), rim.isUpper(), NAME.sized(size));
    }

    private static Lettering.Lines lines(Slice slice, double size, Sector rim, boolean breakWords) {
        double room = rim.widthAt(rim.inner()) - 16;
        return Lettering.wrap(
                slice.theme().name(), NAME.sized(size).estimate(), size > 18 ? 2 : 3, i -> room, breakWords);
    }

    /** Three dots, the word where there is room for it, and the goals, in reading direction. */
    private void priority(Canvas canvas, Slice slice, Sector band) {
        var word = words.name(slice.theme().priority());
        double goals = goalsWidth(slice);
        double told = GAP + Lettering.width(word, LABEL);
        double room = band.widthAt(band.radius()) - 16;
        boolean wordFits = 3 * STEP + told + goals < room;
        double width = 3 * STEP + (wordFits ? told : 0) + goals;
        var line = new BandLine(canvas, band, LABEL, -width / 2);
        for (int i = 0; i < 3; i++) {
            line = line.dot(
                    DOT, STEP, slice.colour(), i < Look.dots(slice.theme().priority()));
        }
        if (wordFits) {
            line = line.skip(GAP).text(word);
        }
        if (goals > 0) {
            line.skip(2 * GAP).flag(FLAG).text(number(slice));
        }
    }

    private static double goalsWidth(Slice slice) {
        return slice.theme().goals() == 0 ? 0 : 2 * GAP + 2 * FLAG + Lettering.width(number(slice), LABEL);
    }

    private static String number(Slice slice) {
        return slice.theme().goals() > 1 ? "" + slice.theme().goals() : "";
    }
}

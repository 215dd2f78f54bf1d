package nl.buyergroup.ambition.wheel.picture;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.picture.CurvedText;
import nl.buyergroup.ambition.picture.Lettering;
import nl.buyergroup.ambition.picture.Look;
import nl.buyergroup.ambition.picture.Sector;
import nl.buyergroup.ambition.picture.Svg;
import nl.buyergroup.ambition.picture.TextBlock;
import nl.buyergroup.ambition.picture.Words;

/** Few themes: names along the ring, elaborations upright, priorities in dots and a word. */
record RoomyRings(String id, Words words, double nameSize, double textSize) implements Rings {
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

    /** Letters of one size, the largest that show everything; below a limit only those of the long texts shrink. */
    static RoomyRings of(String id, Words words, List<Slice> slices) {
        double nameSize = largest(24, 17, size -> slices.stream()
                .allMatch(slice -> lines(slice, size, rim(slice), false).complete()));
        double textSize = largest(22, 16, size -> slices.stream()
                .filter(slice -> slice.theme().elaboration() != null)
                .allMatch(slice -> TextBlock.fits(body(slice), slice.theme().elaboration(), size)));
        return new RoomyRings(id, words, nameSize, textSize);
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
    public void draw(Svg svg, Slice slice) {
        var body = body(slice);
        var band = slice.sector().ring(BAND, RIM);
        var rim = rim(slice);
        svg.leaf("path", "d", body.outline(), "fill", slice.tint(), "stroke", Look.LINE, "stroke-width", 3);
        svg.leaf("path", "d", band.outline(), "fill", slice.tint(), "stroke", Look.LINE, "stroke-width", 3);
        svg.leaf("path", "d", rim.outline(), "fill", "#ffffff", "stroke", Look.EDGE, "stroke-width", 1.5);
        slice.edge(svg, END + 3);
        if (slice.theme().elaboration() != null) {
            TextBlock.in(body, slice.theme().elaboration(), textSize, 12).draw(svg, Look.INK);
        }
        priority(svg, slice, band);
        name(svg, slice, rim);
    }

    private void name(Svg svg, Slice slice, Sector rim) {
        double size = nameSize;
        while (size > 13 && !lines(slice, size, rim, false).complete()) {
            size--;
        }
        new CurvedText(id + "-n" + slice.number(), rim, rim.isUpper(), size, Look.INK, "600")
                .draw(svg, lines(slice, size, rim, true).lines());
    }

    private static Lettering.Lines lines(Slice slice, double size, Sector rim, boolean breakWords) {
        double room = rim.widthAt(rim.inner()) - 16;
        return Lettering.wrap(slice.theme().name(), size * Lettering.BOLD, size > 18 ? 2 : 3, i -> room, breakWords);
    }

    /** Three dots, the word where there is room for it, and the goals, in reading direction. */
    private void priority(Svg svg, Slice slice, Sector band) {
        var word = words.name(slice.theme().priority());
        double goals = goalsWidth(slice);
        double told = GAP + Lettering.width(word, LABEL);
        double room = band.widthAt(middleOf(band)) - 16;
        boolean wordFits = 3 * STEP + told + goals < room;
        double width = 3 * STEP + (wordFits ? told : 0) + goals;
        var line = new BandLine(svg, band, id + "-p" + slice.number(), LABEL, -width / 2);
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

    private static double middleOf(Sector band) {
        return (band.inner() + band.outer()) / 2;
    }
}

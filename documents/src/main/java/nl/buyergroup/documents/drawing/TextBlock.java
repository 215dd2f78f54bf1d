package nl.buyergroup.documents.drawing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Upright text inside a sector: as large as shows all of it, else as much as fits. */
public record TextBlock(double x, double y, double size, List<String> lines, boolean complete) {
    private static final double LINE = 1.22;
    private static final double MARGIN = 7;
    private static final double STEP = 2;
    private static final int MOST_LINES = 14;
    private static final int WHOLE_WORDS = 0;
    private static final int BROKEN_WORDS = 1;

    public static TextBlock in(Sector sector, String text, double largest, double smallest) {
        return IntStream.of(WHOLE_WORDS, BROKEN_WORDS)
                .boxed()
                .flatMap(way -> sizes(largest, way == WHOLE_WORDS ? Math.max(smallest, 0.85 * largest) : smallest)
                        .filter(size -> mayFit(sector, text, size))
                        .map(size -> sized(sector, text, size, way == BROKEN_WORDS)))
                .filter(TextBlock::complete)
                .findFirst()
                .orElseGet(() -> sized(sector, text, smallest, true));
    }

    private static Stream<Double> sizes(double largest, double smallest) {
        return Stream.iterate(largest, size -> size >= smallest, size -> size - 1);
    }

    /** Whether all of the text is there in this size with every word whole. */
    public static boolean fits(Sector sector, String text, double size) {
        return mayFit(sector, text, size) && sized(sector, text, size, false).complete;
    }

    private static TextBlock sized(Sector sector, String text, double size, boolean breakWords) {
        return Stream.of(0.5, 0.58, 0.66)
                .map(share -> sector.inner() + share * (sector.outer() - sector.inner()))
                .map(radius -> around(sector, radius, text, size, breakWords))
                .reduce((a, b) -> b.shows() > a.shows() ? b : a)
                .orElseThrow();
    }

    private static TextBlock around(Sector sector, double radius, String text, double size, boolean breakWords) {
        var middle = sector.at(radius, sector.middle());
        var best = new TextBlock(middle.x(), middle.y(), size, List.of(), false);
        for (int count = 1; count <= MOST_LINES && !best.complete; count++) {
            var block = filled(sector, middle, text, size, count, breakWords);
            best = block.shows() > best.shows() ? block : best;
        }
        return best;
    }

    /** Lines of about one length look better than long ones with a last word below. */
    private static TextBlock filled(
            Sector sector, Point middle, String text, double size, int count, boolean breakWords) {
        var rooms = IntStream.range(0, count)
                .mapToDouble(i -> room(sector, middle.x(), lineY(middle.y(), size, count, i), size))
                .toArray();
        var lines = Stream.of(0.7, 0.8, 0.9, 1.0)
                .map(share -> Lettering.wrap(text, size, count, i -> share * rooms[i], breakWords))
                .reduce((a, b) -> a.complete() ? a : b)
                .orElseThrow();
        return new TextBlock(middle.x(), lineY(middle.y(), size, count, 0), size, lines.lines(), lines.complete());
    }

    /** The middle of a line. */
    private static double lineY(double y, double size, int count, int line) {
        return y + (line - (count - 1) / 2.0) * size * LINE;
    }

    /** How wide a line around this point can be without leaving the sector: in long steps, then in short ones. */
    private static double room(Sector sector, double x, double y, double size) {
        double half = 0;
        for (double step = 16; step >= STEP; step /= 2) {
            while (holds(sector, x + half + step, y, size) && holds(sector, x - half - step, y, size)) {
                half += step;
            }
        }
        return 2 * half;
    }

    /** Saves the work of trying: a text that is larger than the sector does not fit. */
    private static boolean mayFit(Sector sector, String text, double size) {
        double area = sector.sweep() / 2 * (Math.pow(sector.outer(), 2) - Math.pow(Math.max(0, sector.inner()), 2));
        return Lettering.width(text, size) * size * LINE < area;
    }

    private static boolean holds(Sector sector, double x, double y, double size) {
        return sector.holds(x, y - size / 2, MARGIN) && sector.holds(x, y + size / 2, MARGIN);
    }

    private int shows() {
        return complete
                ? Integer.MAX_VALUE
                : lines.stream().mapToInt(String::length).sum();
    }

    public void draw(Canvas canvas, String colour) {
        var pen = Pen.of(size, colour).middle();
        for (int i = 0; i < lines.size(); i++) {
            pen.write(canvas, x, y + i * size * LINE + size * 0.35, lines.get(i));
        }
    }
}

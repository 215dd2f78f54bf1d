package nl.buyergroup.documents.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of all pictures: fonts that come with the service, never those of the machine. */
public enum Typeface {
    REGULAR("Roboto-Regular"),
    BOLD("Roboto-Bold");

    private static final int NO_LETTER = 0;
    private static final int BOX = '\u25A1';

    private final List<String> files;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();
    private volatile List<Face> faces;

    Typeface(String main) {
        files = List.of(
                "/com/formdev/flatlaf/fonts/roboto/" + main + ".ttf",
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"); // what Roboto has no letters for
    }

    /**
     * One letter in a size of 1.
     *
     * @param file the font that it is from
     * @param code what to ask of that font: a box when no font has this letter
     */
    public record Letter(String file, int code, double advance, Shape outline) {}

    public double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size;
    }

    double advance(int codePoint) {
        return isInvisible(codePoint) ? 0 : letter(codePoint).advance();
    }

    /** From left to right, also where the text is read from right to left; spaces in a row are one, as in SVG. */
    public List<Letter> letters(String text) {
        return fromLeftToRight(text.strip().replaceAll("\\s+", " "))
                .codePoints()
                .filter(c -> !isInvisible(c))
                .mapToObj(this::letter)
                .toList();
    }

    private static String fromLeftToRight(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        var runs = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        var all = IntStream.range(0, runs.getRunCount()).boxed().toArray(Integer[]::new);
        var levels = new byte[all.length];
        for (int run : all) {
            levels[run] = (byte) runs.getRunLevel(run);
        }
        Bidi.reorderVisually(levels, 0, all, 0, all.length);
        return Stream.of(all).map(run -> run(text, runs, run)).collect(Collectors.joining());
    }

    private static String run(String text, Bidi runs, int run) {
        var part = text.substring(runs.getRunStart(run), runs.getRunLimit(run));
        return runs.getRunLevel(run) % 2 == 0
                ? part
                : new StringBuilder(part).reverse().toString();
    }

    private Letter letter(int codePoint) {
        var known = letters.get(codePoint);
        return known == null ? read(codePoint) : known;
    }

    public static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Synchronized: a font is read from one stream with one position. */
    private synchronized Letter read(int codePoint) {
        return faces().stream()
                .filter(face -> face.letters.getGlyphId(codePoint) != NO_LETTER)
                .findFirst()
                .map(face -> kept(codePoint, face))
                .orElseGet(() -> letter(BOX));
    }

    /** Only what a font has is kept: there are more code points without a letter than would fit in memory. */
    private Letter kept(int codePoint, Face face) {
        return letters.computeIfAbsent(codePoint, face::letter);
    }

    /** Joiners and variation selectors: they steer a letter that is not there. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || codePoint >= 0xFE00 && codePoint <= 0xFE0F || type == Character.CONTROL;
    }

    private List<Face> faces() {
        if (faces == null) {
            faces = files.stream().map(Face::of).toList();
        }
        return faces;
    }

    private record Face(String file, TrueTypeFont font, CmapLookup letters) {
        static Face of(String file) {
            try {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(file)));
                return new Face(file, font, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Letter letter(int codePoint) {
            try {
                int glyph = letters.getGlyphId(codePoint);
                double unit = 1.0 / font.getUnitsPerEm();
                return new Letter(file, codePoint, font.getAdvanceWidth(glyph) * unit, outline(glyph, unit));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Shape outline(int glyph, double unit) throws IOException {
            var drawn = Stream.ofNullable(font.getGlyph().getGlyph(glyph))
                    .map(data -> data.getPath())
                    .findFirst()
                    .orElseGet(GeneralPath::new);
            return AffineTransform.getScaleInstance(unit, -unit).createTransformedShape(drawn);
        }
    }
}

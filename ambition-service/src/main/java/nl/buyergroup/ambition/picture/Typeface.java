package nl.buyergroup.ambition.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of all pictures: fonts that come with the service, never those of the machine. */
public enum Typeface {
    LIGHT("Roboto-Light", "DejaVuSansCondensed"),
    REGULAR("Roboto-Regular", "DejaVuSansCondensed"),
    MEDIUM("Roboto-Medium", "DejaVuSansCondensed"),
    BOLD("Roboto-Bold", "DejaVuSansCondensed-Bold");

    private static final int NO_LETTER = 0;
    private static final int BOX = '\u25A1';

    private final List<String> files;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();
    private volatile List<Face> faces;

    Typeface(String main, String rest) {
        files = List.of(
                "/com/formdev/flatlaf/fonts/roboto/" + main + ".ttf",
                "/net/sf/jasperreports/fonts/dejavu/" + rest + ".ttf");
    }

    /**
     * One letter in a size of 1.
     *
     * @param file the font that it is from
     * @param code what to ask of that font: a box when no font has this letter
     */
    public record Letter(String file, int code, double advance, Shape outline) {}

    public double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> letter(c).advance()).sum() * size;
    }

    public Letter letter(int codePoint) {
        var known = letters.get(codePoint);
        return known == null ? read(codePoint) : known;
    }

    /** Who hears only names can be told that of this file. */
    public static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Synchronized: a font is read from one stream with one position. */
    private synchronized Letter read(int codePoint) {
        if (isInvisible(codePoint)) {
            return new Letter(files.get(0), ' ', 0, new GeneralPath());
        }
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

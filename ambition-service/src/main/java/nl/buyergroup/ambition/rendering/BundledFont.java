package nl.buyergroup.ambition.rendering;

import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.List;
import nl.buyergroup.ambition.picture.Typeface;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTGlyphVector;
import org.apache.batik.gvt.font.GVTLineMetrics;
import org.apache.batik.gvt.font.Glyph;
import org.apache.batik.gvt.font.SVGGVTGlyphVector;
import org.apache.batik.gvt.text.ArabicTextHandler;
import org.apache.batik.gvt.text.GVTAttributedCharacterIterator;
import org.apache.batik.gvt.text.TextPaintInfo;

/** A typeface in one size, read by us: the font code of the JDK would need fonts and libraries of the machine. */
record BundledFont(Typeface typeface, float size) implements GVTFont {
    private static final float ASCENT = 0.93f;
    private static final float DESCENT = 0.24f;
    private static final int EVERYTHING = -1;

    @Override
    public GVTGlyphVector createGlyphVector(FontRenderContext context, CharacterIterator text) {
        var paint = text instanceof AttributedCharacterIterator attributed ? paint(attributed) : null;
        var glyphs = shaped(text).codePoints().mapToObj(c -> glyph(c, paint)).toArray(Glyph[]::new);
        return new SVGGVTGlyphVector(this, glyphs, context);
    }

    private static TextPaintInfo paint(AttributedCharacterIterator text) {
        text.first();
        return (TextPaintInfo) text.getAttribute(GVTAttributedCharacterIterator.TextAttribute.PAINT_INFO);
    }

    private static String shaped(CharacterIterator text) {
        if (text instanceof AttributedCharacterIterator attributed && ArabicTextHandler.containsArabic(attributed)) {
            return ArabicTextHandler.createSubstituteString(attributed);
        }
        var all = new StringBuilder();
        for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
            all.append(c);
        }
        return all.toString();
    }

    private Glyph glyph(int codePoint, TextPaintInfo paint) {
        var letter = typeface.letter(codePoint);
        var outline = AffineTransform.getScaleInstance(size, size).createTransformedShape(letter.outline());
        var origin = new Point2D.Float(0, 0);
        return new Glyph(
                Character.toString(codePoint),
                List.of(),
                null,
                null,
                null,
                origin,
                origin,
                (float) (letter.advance() * size),
                size,
                codePoint,
                paint,
                outline,
                null);
    }

    @Override
    public GVTGlyphVector createGlyphVector(FontRenderContext context, char[] text) {
        return createGlyphVector(context, new String(text));
    }

    @Override
    public GVTGlyphVector createGlyphVector(FontRenderContext context, String text) {
        return createGlyphVector(context, new StringCharacterIterator(text));
    }

    @Override
    public GVTGlyphVector createGlyphVector(FontRenderContext context, int[] codes, CharacterIterator text) {
        return createGlyphVector(context, new String(codes, 0, codes.length));
    }

    @Override
    public GVTFont deriveFont(float newSize) {
        return new BundledFont(typeface, newSize);
    }

    /** Also what has no letter is ours: it becomes a box. */
    @Override
    public boolean canDisplay(char c) {
        return true;
    }

    @Override
    public int canDisplayUpTo(char[] text, int start, int limit) {
        return EVERYTHING;
    }

    @Override
    public int canDisplayUpTo(CharacterIterator text, int start, int limit) {
        return EVERYTHING;
    }

    @Override
    public int canDisplayUpTo(String text) {
        return EVERYTHING;
    }

    @Override
    public String getFamilyName() {
        return typeface.name();
    }

    @Override
    public GVTLineMetrics getLineMetrics(char[] text, int begin, int limit, FontRenderContext context) {
        return metrics(limit - begin);
    }

    @Override
    public GVTLineMetrics getLineMetrics(CharacterIterator text, int begin, int limit, FontRenderContext context) {
        return metrics(limit - begin);
    }

    @Override
    public GVTLineMetrics getLineMetrics(String text, FontRenderContext context) {
        return metrics(text.length());
    }

    @Override
    public GVTLineMetrics getLineMetrics(String text, int begin, int limit, FontRenderContext context) {
        return metrics(limit - begin);
    }

    private GVTLineMetrics metrics(int characters) {
        float line = size / 20;
        return new GVTLineMetrics(
                ASCENT * size,
                0,
                new float[] {0, -ASCENT * size, DESCENT * size},
                DESCENT * size,
                (ASCENT + DESCENT) * size,
                0,
                characters,
                -size / 3,
                line,
                size / 10,
                line,
                -size,
                line);
    }

    @Override
    public float getSize() {
        return size;
    }

    @Override
    public float getVKern(int first, int second) {
        return 0;
    }

    @Override
    public float getHKern(int first, int second) {
        return 0;
    }
}

package nl.buyergroup.ambition.rendering;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.HashMap;
import java.util.Map;
import nl.buyergroup.ambition.picture.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Writes text with the bundled fonts; the letters that are used become part of the document. */
final class PdfLetters implements IPdfBoxGraphics2DFontTextDrawer {
    static final AttributedCharacterIterator.Attribute FONT = new FontAttribute();

    private final PDDocument document;
    private final Map<String, PDFont> fonts = new HashMap<>();

    PdfLetters(PDDocument document) {
        this.document = document;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) throws IOException {
        var font = (BundledFont) text.getAttribute(FONT);
        var out = env.getContentStream();
        env.applyPaint(env.getPaint(), null);
        out.beginText();
        out.setTextMatrix(Matrix.getScaleInstance(1, -1));
        for (int codePoint : codePoints(text)) {
            var letter = font.typeface().letter(codePoint);
            out.setFont(font(letter), font.size());
            out.showText(Character.toString(letter.code()));
        }
        out.endText();
    }

    private static int[] codePoints(CharacterIterator text) {
        var all = new StringBuilder();
        for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
            all.append(c);
        }
        return all.codePoints().toArray();
    }

    /** Read anew for every document: reading a font moves a position in it, which no two threads can share. */
    private PDFont font(Typeface.Letter letter) throws IOException {
        var font = fonts.get(letter.file());
        if (font == null) {
            font = PDType0Font.load(document, new ByteArrayInputStream(Typeface.bytes(letter.file())), true);
            fonts.put(letter.file(), font);
        }
        return font;
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
        throw new UnsupportedOperationException();
    }

    private static final class FontAttribute extends AttributedCharacterIterator.Attribute {
        private static final long serialVersionUID = 1L;

        FontAttribute() {
            super("bundled font");
        }
    }
}

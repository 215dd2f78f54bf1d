package nl.buyergroup.ambition.rendering;

import java.awt.Graphics2D;
import java.text.AttributedString;
import java.util.List;
import org.apache.batik.gvt.font.GVTGlyphVector;
import org.apache.batik.gvt.text.TextPaintInfo;

/** Paints text as text, so that it can be found and copied, and not as the outlines of its letters. */
final class PdfText extends PlainText {
    @Override
    protected void paintTextRuns(@SuppressWarnings("rawtypes") List runs, Graphics2D graphics) {
        for (Object run : runs) {
            paint((TextRun) run, graphics);
        }
    }

    private static void paint(TextRun run, Graphics2D graphics) {
        var text = run.getACI();
        text.first();
        var paint = (TextPaintInfo) text.getAttribute(PAINT_INFO);
        if (paint != null && paint.visible && paint.fillPaint != null) {
            run.getLayout().getBounds2D(); // only this moves the glyphs to their places
            graphics.setPaint(paint.fillPaint);
            paint(run.getLayout().getGlyphVector(), graphics);
        }
    }

    private static void paint(GVTGlyphVector glyphs, Graphics2D graphics) {
        for (int from = 0, to; from < glyphs.getNumGlyphs(); from = to) {
            to = from + 1;
            while (to < glyphs.getNumGlyphs() && follows(glyphs, to)) {
                to++;
            }
            if (glyphs.isGlyphVisible(from)) {
                paint(glyphs, from, to, graphics);
            }
        }
    }

    /** Whether a glyph stands where the one before it leads: then both are drawn as one text. */
    private static boolean follows(GVTGlyphVector glyphs, int i) {
        double gap = glyphs.getGlyphPosition(i).getX()
                - glyphs.getGlyphPosition(i - 1).getX()
                - glyphs.getGlyphMetrics(i - 1).getHorizontalAdvance();
        return isUpright(glyphs, i - 1) && isUpright(glyphs, i) && Math.abs(gap) < 0.01;
    }

    private static boolean isUpright(GVTGlyphVector glyphs, int i) {
        return glyphs.getGlyphTransform(i) == null && glyphs.isGlyphVisible(i);
    }

    private static void paint(GVTGlyphVector glyphs, int from, int to, Graphics2D graphics) {
        var before = graphics.getTransform();
        var place = glyphs.getGlyphPosition(from);
        graphics.translate(place.getX(), place.getY());
        if (glyphs.getGlyphTransform(from) != null) {
            graphics.transform(glyphs.getGlyphTransform(from));
        }
        var text = new AttributedString(new String(glyphs.getGlyphCodes(from, to - from, null), 0, to - from));
        text.addAttribute(PdfLetters.FONT, glyphs.getFont());
        graphics.drawString(text.getIterator(), 0, 0);
        graphics.setTransform(before);
    }
}

package nl.buyergroup.documents.rendering;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buyergroup.documents.drawing.Form;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Typeface;
import nl.buyergroup.documents.drawing.Typeface.Letter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Text stays text, so that it can be found and copied; the letters that are used become part of the document. */
final class PdfCanvas extends PaintedCanvas {
    private static final float[] WHOLE = {};
    /** How far a sharp corner may reach, as in SVG. */
    private static final float MITER = 4;

    private static final int JOIN_MITER = 0;
    private static final int JOIN_ROUND = 1;

    private final PDDocument document;
    private final PDPageContentStream out;
    private final Map<String, PDFont> fonts = new HashMap<>();

    PdfCanvas(PDDocument document, PDPageContentStream out) throws IOException {
        this.document = document;
        this.out = out;
        out.setMiterLimit(MITER);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void draw(Form form, Ink ink) {
        write(() -> {
            if (ink.fill() != null) {
                out.setNonStrokingColor(Color.decode(ink.fill()));
            }
            if (ink.hasLine()) {
                line(ink);
            }
            outline(form.shape());
            paint(ink);
        });
    }

    private void line(Ink ink) throws IOException {
        out.setStrokingColor(Color.decode(ink.line()));
        out.setLineWidth((float) Form.tenths(ink.width()));
        out.setLineJoinStyle(ink.round() ? JOIN_ROUND : JOIN_MITER);
        out.setLineDashPattern(ink.isDashed() ? new float[] {(float) ink.dash(), (float) ink.gap()} : WHOLE, 0);
    }

    private void paint(Ink ink) throws IOException {
        if (ink.fill() != null && ink.hasLine()) {
            out.fillAndStroke();
        } else if (ink.hasLine()) {
            out.stroke();
        } else {
            out.fill();
        }
    }

    private void outline(Shape shape) throws IOException {
        var to = new float[6];
        for (var steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> out.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> out.lineTo(to[0], to[1]);
                case PathIterator.SEG_CUBICTO -> out.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> out.closePath();
            }
        }
    }

    @Override
    void letters(List<Letter> letters, AffineTransform place, Pen pen) {
        write(() -> {
            out.setNonStrokingColor(Color.decode(pen.colour()));
            out.beginText();
            var upright = new AffineTransform(place);
            upright.scale(1, -1);
            out.setTextMatrix(new Matrix(upright));
            for (int from = 0, to; from < letters.size(); from = to) {
                to = from + 1;
                while (to < letters.size()
                        && letters.get(to).file().equals(letters.get(from).file())) {
                    to++;
                }
                show(letters.subList(from, to), (float) Form.tenths(pen.size()));
            }
            out.endText();
        });
    }

    private void show(List<Letter> letters, float size) throws IOException {
        var text = new StringBuilder();
        letters.forEach(letter -> text.appendCodePoint(letter.code()));
        out.setFont(font(letters.get(0).file()), size);
        out.showText(text.toString());
    }

    /** Read anew for every document: reading a font moves a position in it, which no two threads can share. */
    private PDFont font(String file) throws IOException {
        var font = fonts.get(file);
        if (font == null) {
            font = PDType0Font.load(document, new ByteArrayInputStream(Typeface.bytes(file)), true);
            fonts.put(file, font);
        }
        return font;
    }

    @Override
    void within(AffineTransform place, Runnable content) {
        write(() -> {
            out.saveGraphicsState();
            out.transform(new Matrix(place));
        });
        content.run();
        write(out::restoreGraphicsState);
    }
}

package nl.buyergroup.documents.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Drawing;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** A drawing on one page of its own size, in lines and letters; the same drawing gives the same bytes. */
final class PdfFile {
    private static final float POINTS = PDRectangle.A4.getWidth() / 1000;

    private PdfFile() {}

    static byte[] of(Drawing drawing) {
        try (var document = new PDDocument()) {
            var page = new PDPage(size(drawing.page()));
            document.addPage(page);
            draw(drawing, document, page);
            PdfTags.add(document, page, drawing);
            return bytes(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDRectangle size(Box page) {
        return new PDRectangle((float) page.width() * POINTS, (float) page.height() * POINTS);
    }

    /** A page of PDF is measured from below. */
    private static void draw(Drawing drawing, PDDocument document, PDPage page) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.getPDFName("Figure"), PdfTags.FIGURE);
            content.transform(
                    new Matrix(POINTS, 0, 0, -POINTS, 0, page.getMediaBox().getHeight()));
            drawing.on(new PdfCanvas(document, content));
            content.endMarkedContent();
        }
    }

    private static byte[] bytes(PDDocument document, PDPage page) throws IOException {
        try (var content = page.getContents()) {
            document.setDocumentId((long) Arrays.hashCode(content.readAllBytes())); // else it is made of the time
        }
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}

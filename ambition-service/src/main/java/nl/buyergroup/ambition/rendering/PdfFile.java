package nl.buyergroup.ambition.rendering;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** A drawing on one page of its own size, in lines and letters; the same drawing gives the same bytes. */
final class PdfFile {
    private static final double POINTS = PDRectangle.A4.getWidth() / 1000;

    private PdfFile() {}

    static byte[] of(String svg) {
        try (var document = new PDDocument()) {
            var scene = Scene.of(svg, new PdfText());
            var page = new PDPage(new PDRectangle(
                    points(scene.page().width()), points(scene.page().height())));
            document.addPage(page);
            place(document, page, drawn(document, scene));
            PdfTags.add(document, page, scene);
            return bytes(document, svg.hashCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float points(double units) {
        return (float) (units * POINTS);
    }

    private static PDFormXObject drawn(PDDocument document, Scene scene) throws IOException {
        var graphics = new PdfBoxGraphics2D(
                document, (float) scene.page().width(), (float) scene.page().height());
        graphics.setFontTextDrawer(new PdfLetters(document));
        scene.paint(graphics);
        graphics.dispose();
        return graphics.getXFormObject();
    }

    private static void place(PDDocument document, PDPage page, PDFormXObject drawing) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.getPDFName("Figure"), PdfTags.FIGURE);
            content.transform(Matrix.getScaleInstance((float) POINTS, (float) POINTS));
            content.drawForm(drawing);
            content.endMarkedContent();
        }
    }

    private static byte[] bytes(PDDocument document, long id) throws IOException {
        document.setDocumentId(id); // else it is made of the time
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}

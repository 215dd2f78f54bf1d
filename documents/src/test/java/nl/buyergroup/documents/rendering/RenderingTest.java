package nl.buyergroup.documents.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import nl.buyergroup.documents.Drawn;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Drawing;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Point;
import nl.buyergroup.documents.drawing.Sector;
import nl.buyergroup.documents.drawing.Typeface;
import nl.buyergroup.documents.drawing.Typeface.Letter;
import nl.buyergroup.platform.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class RenderingTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void sameDrawingGivesTheSameBytesWhateverTheMachineSpeaks(Format format) {
        var language = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var bytes = format.render(drawing("Ketensamenwerking"));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertArrayEquals(bytes, format.render(drawing("Ketensamenwerking")));
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void pngIsWideEnoughForAScreen() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(Format.PNG.render(drawing("Ketensamenwerking"))));
        assertEquals(2000, image.getWidth());
        assertEquals(2828, image.getHeight());
        assertEquals(0xFFFFFFFF, image.getRGB(3, 3));
    }

    @Test
    void pdfTellsAScreenReaderWhatItShows() throws Exception {
        try (var document = pdf("Ketensamenwerking & <meer>")) {
            var catalog = document.getDocumentCatalog();
            assertEquals("nl", catalog.getLanguage());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals("Titel", document.getDocumentInformation().getTitle());
            assertNull(document.getDocumentInformation().getCreationDate());
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfuaid:part=\"1\""));
            var whole = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().get(0);
            var figure = (PDStructureElement) whole.getKids().get(0);
            assertEquals("Figure", figure.getStructureType());
            assertEquals("Titel. In woorden", figure.getAlternateDescription());
        }
    }

    @Test
    void textInPdfCanBeFoundAndItsFontsAreInIt() throws Exception {
        try (var document = pdf("Ketensamenwerking, CO₂e")) {
            assertTrue(new PDFTextStripper().getText(document).contains("Ketensamenwerking, CO₂e"));
            var fonts = document.getPage(0).getResources();
            assertEquals(
                    3, // Roboto in two weights, and one for the subscript
                    StreamSupport.stream(fonts.getFontNames().spliterator(), false)
                            .count());
            for (COSName name : fonts.getFontNames()) {
                assertTrue(fonts.getFont(name).isEmbedded());
            }
        }
    }

    @Test
    void pdfAndPngShowTheSame() throws Exception {
        var png = ImageIO.read(new ByteArrayInputStream(Format.PNG.render(drawing("Ketensamenwerking"))));
        try (var document = pdf("Ketensamenwerking")) {
            var pdf = new PDFRenderer(document)
                    .renderImage(0, 2000 / document.getPage(0).getMediaBox().getWidth());
            assertEquals(dark(png), dark(pdf), 0.06 * dark(png));
        }
    }

    private static double dark(java.awt.image.BufferedImage image) {
        double sum = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                sum += 255 - (image.getRGB(x, y) >> 8 & 0xFF);
            }
        }
        return sum;
    }

    @ParameterizedTest
    @FieldSource("nl.buyergroup.documents.Texts#NASTY")
    @ValueSource(strings = {"مرحبا بالعالم", "可持续采购", "שלום", "Ĳsselmeer ﬁ ½", "a\u0301e\u0308", "\u200f\u202eab", ""})
    void anyTextIsDrawn(String text) {
        assertTrue(Format.PNG.render(drawing(text)).length > 0);
        assertTrue(Format.PDF.render(drawing(text)).length > 0);
    }

    @Test
    void textThatIsReadFromRightToLeftIsDrawnThatWay() throws Exception {
        var letters = Typeface.REGULAR.letters("ab שלום cd");
        assertEquals("ab םולש cd", text(letters));
        try (var document = pdf("שלום")) {
            assertTrue(new PDFTextStripper().getText(document).contains("שלום"));
        }
    }

    private static String text(List<Letter> letters) {
        return letters.stream().map(letter -> Character.toString(letter.code())).collect(Collectors.joining());
    }

    @Test
    void lettersThatNoFontHasBecomeBoxes() {
        assertEquals("□", text(Typeface.BOLD.letters("可")));
    }

    @Test
    void svgHasNothingThatItsTextsBroughtIn() {
        var drawn = Drawn.of(drawing("\"/><script>alert(1)</script>"));
        assertEquals(0, drawn.document().getElementsByTagName("script").getLength());
        assertEquals(List.of("title", "desc"), names(drawn.root()).subList(0, 2));
    }

    private static List<String> names(Element root) {
        return Stream.iterate(root.getFirstChild(), child -> child != null, child -> child.getNextSibling())
                .map(child -> child.getNodeName())
                .toList();
    }

    private static PDDocument pdf(String text) throws Exception {
        return Loader.loadPDF(Format.PDF.render(drawing(text)));
    }

    /** Straight, along a curve, turned, bold: all ways in which drawings write. */
    private static Drawing drawing(String text) {
        var page = new Box(0, 0, 1000, 1414);
        return new Drawing("d", page, Language.NL, "Titel", "In woorden", canvas -> draw(canvas, text));
    }

    private static void draw(Canvas canvas, String text) {
        Pen.of(24, Ink.DARK).write(canvas, 20, 100, text);
        var ring = new Sector(new Point(400, 500), -Math.PI / 2, Math.PI / 2, 250, 350);
        ring.write(canvas, List.of(text), true, Pen.of(30, "#0b6e5f").bold());
        canvas.turned(30, new Point(500, 900), () -> Pen.of(12, "#000000").end().write(canvas, 500, 900, text));
    }
}

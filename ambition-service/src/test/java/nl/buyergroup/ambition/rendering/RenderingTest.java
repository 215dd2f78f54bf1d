package nl.buyergroup.ambition.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import nl.buyergroup.ambition.picture.Lettering;
import nl.buyergroup.ambition.picture.Svg;
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
            var drawing = document.getPage(0).getResources();
            var form = drawing.getXObject(drawing.getXObjectNames().iterator().next());
            var fonts = ((org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject) form).getResources();
            assertEquals(
                    4,
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
    @FieldSource("nl.buyergroup.ambition.picture.Texts#NASTY")
    @ValueSource(strings = {"مرحبا بالعالم", "可持续采购", "שלום", "Ĳsselmeer ﬁ ½", "a\u0301e\u0308", "\u200f\u202eab", ""})
    void anyTextIsDrawn(String text) {
        assertTrue(Format.PNG.render(drawing(text)).length > 0);
        assertTrue(Format.PDF.render(drawing(text)).length > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='http://127.0.0.1:9/x.png' xlink:href='http://127.0.0.1:9/x.png' width='9' height='9'/>",
                "<image xlink:href='file:///etc/hostname' width='9' height='9'/>",
                "<use xlink:href='file:///etc/hostname#a'/>"
            })
    void nothingIsLoadedFromElsewhere(String element) {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " viewBox='0 0 10 10'>" + element + "</svg>";
        assertThrows(RuntimeException.class, () -> Format.PNG.render(svg));
    }

    @Test
    void entitiesOfElsewhereAreNotRead() {
        var svg = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><title>&x;</title></svg>";
        assertThrows(RuntimeException.class, () -> Format.PDF.render(svg));
    }

    @Test
    void scriptIsNotRun() {
        System.clearProperty("ran");
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'"
                + " onload='java.lang.System.setProperty(\"ran\",\"yes\")'/>";
        assertTrue(Format.PNG.render(svg).length > 0);
        assertFalse(System.getProperties().containsKey("ran"));
    }

    private static PDDocument pdf(String text) throws Exception {
        return Loader.loadPDF(Format.PDF.render(drawing(text)));
    }

    /** Straight, along a curve, turned, bold: all ways in which drawings write. */
    private static String drawing(String text) {
        var svg = new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 1000 1414",
                        "lang",
                        "nl",
                        "font-family",
                        Lettering.FONTS);
        svg.text("title", "Titel").text("desc", "In woorden");
        svg.text("text", text, "x", 20, "y", 100, "font-size", 24, "fill", "#1c2826");
        svg.leaf("path", "id", "p", "d", "M100 500A300 300 0 0 1 700 500", "fill", "none")
                .open("text", "font-size", 30, "font-weight", "600", "fill", "#0b6e5f", "text-anchor", "middle")
                .text("textPath", text, "href", "#p", "startOffset", "50%")
                .close();
        svg.open("g", "transform", "rotate(30 500 900)")
                .text("text", text, "x", 500, "y", 900, "font-size", 12, "fill", "#000000", "text-anchor", "end")
                .close();
        return svg.close().toString();
    }
}

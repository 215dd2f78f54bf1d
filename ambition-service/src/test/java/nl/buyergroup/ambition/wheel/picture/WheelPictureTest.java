package nl.buyergroup.ambition.wheel.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.documents.drawing.Ink;
import nl.buyergroup.documents.drawing.Lettering;
import nl.buyergroup.documents.rendering.SvgFile;
import nl.buyergroup.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class WheelPictureTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 8, 12, 13, 40, 200})
    void anyNumberOfThemesIsDrawnInsideThePage(int count) throws Exception {
        var svg = SvgFile.of(WheelPicture.of(Wheels.drawing(Wheels.of(count)), Language.NL));
        assertEquals(count, texts(parsed(svg), "g", "title").size());
        var numbers = Pattern.compile("(?:x|y|cx|cy)=\"(-?[0-9.]+)\"").matcher(svg);
        while (numbers.find()) {
            double number = Double.parseDouble(numbers.group(1));
            assertTrue(number >= 0 && number <= 1414, numbers.group());
        }
        assertFalse(svg.contains("NaN"));
    }

    @Test
    void sameVersionGivesTheSameBytesWhateverTheMachineSpeaks() {
        var before = Locale.getDefault();
        var svg = SvgFile.of(WheelPicture.of(Wheels.drawing(Wheels.dutch()), Language.NL));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(svg, SvgFile.of(WheelPicture.of(Wheels.drawing(Wheels.dutch()), Language.NL)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"/><image href='https://evil.example'/>",
                "]]> & &amp; <!--",
                "😀👩‍🏫 🌍",
                "W",
                "Arbeidsmarktdiscriminatiebestrijdingsplanningsoverleg-en-meer"
            })
    void textStaysText(String text) throws Exception {
        var document = parsed(SvgFile.of(WheelPicture.of(Wheels.drawing(Wheels.with(text)), Language.EN)));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals(0, document.getElementsByTagName("image").getLength());
        assertEquals("Value wheel: " + text, texts(document, "svg", "title").get(0));
    }

    @Test
    void tellsEverythingToWhoDoesNotSeeIt() throws Exception {
        var document = parsed(SvgFile.of(WheelPicture.of(Wheels.drawing(Wheels.dutch()), Language.NL)));
        var root = document.getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals("nl", root.getAttribute("lang"));
        for (var id : root.getAttribute("aria-labelledby").split(" ")) {
            assertEquals(1, count(document, id));
        }
        var description = texts(document, "svg", "desc").get(0);
        assertTrue(description.contains("Vastgesteld op 13 maart 2026"));
        assertTrue(description.contains("Ketensamenwerking (hoog)"));
        assertTrue(description.contains("Klimaatadaptatie (nog open)"));
    }

    @ParameterizedTest
    @CsvSource({"HIGH, 3, hoog", "MEDIUM, 2, midden", "LOW, 1, laag"})
    void priorityIsSeenWithoutColour(Priority priority, int dots, String name) {
        var theme = Wheels.theme("Water", Pillar.BEHAVIOUR, priority, null);
        var svg = SvgFile.of(WheelPicture.of(Wheels.drawing(Wheels.wheel("Titel", List.of(theme))), Language.NL));
        var slice = svg.substring(svg.indexOf("<g>"), svg.indexOf("</g>"));
        var full = "fill=\"" + Look.dark(Pillar.BEHAVIOUR) + "\"";
        assertEquals(dots, slice.split(full, -1).length - 1);
        assertTrue(slice.contains(">" + name + "<"));
    }

    @Test
    void speaksEnglishToo() {
        var svg = SvgFile.of(WheelPicture.of(Wheels.drawing(Wheels.dutch()), Language.EN));
        assertTrue(svg.contains("Adopted on 13 March 2026"));
        assertTrue(svg.contains("Ecological and social"));
    }

    @Test
    void identifiersAreUniqueInThePicture() {
        var ids = new ArrayList<String>();
        var found = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(SvgFile.of(WheelPicture.of(Wheels.drawing(Wheels.dutch()), Language.NL)));
        while (found.find()) {
            ids.add(found.group(1));
        }
        assertFalse(ids.isEmpty());
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void longWordsAreBrokenAndLongTextsEndInAnEllipsis() {
        var lines = Lettering.wrap("Arbeidsmarktdiscriminatiebestrijding ".repeat(9), 12, 4, i -> 120, true);
        assertFalse(lines.complete());
        assertTrue(lines.lines().get(0).endsWith("-"));
        assertTrue(lines.lines().get(3).endsWith("…"));
        lines.lines().forEach(line -> assertTrue(Lettering.width(line, 12) <= 120, line));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 25, 200})
    void goalsAndWhatComesFromTheWheelAboveAreSeen(int count) throws Exception {
        var drawing = Wheels.drawing(Wheels.real(count));
        var tooltips = texts(parsed(SvgFile.of(WheelPicture.of(drawing, Language.NL))), "g", "title");
        assertEquals(
                drawing.pieces().stream().filter(piece -> piece.goals() > 0).count(),
                tooltips.stream().filter(text -> text.contains(", 1 doel")).count());
        var plain = SvgFile.of(WheelPicture.of(drawing.alone(), Language.NL));
        var marked = SvgFile.of(WheelPicture.of(drawing, Language.NL));
        var edge = "stroke=\"" + Ink.DARK + "\" stroke-width=\"3\"";
        long inherited =
                drawing.pieces().stream().filter(WheelDrawing.Piece::inherited).count();
        assertEquals(inherited + 1, marked.split(edge, -1).length - plain.split(edge, -1).length);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document document, String parent, String name) {
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getParentNode().getNodeName().equals(parent))
                .map(node -> node.getTextContent())
                .toList();
    }

    private static int count(Document document, String id) {
        var all = document.getElementsByTagName("*");
        return (int) IntStream.range(0, all.getLength())
                .filter(i -> all.item(i).getAttributes().getNamedItem("id") != null)
                .filter(i -> all.item(i)
                        .getAttributes()
                        .getNamedItem("id")
                        .getNodeValue()
                        .equals(id))
                .count();
    }
}

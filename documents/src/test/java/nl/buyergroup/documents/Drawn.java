package nl.buyergroup.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.buyergroup.documents.drawing.Box;
import nl.buyergroup.documents.drawing.Canvas;
import nl.buyergroup.documents.drawing.Drawing;
import nl.buyergroup.documents.drawing.Pen;
import nl.buyergroup.documents.drawing.Sheet;
import nl.buyergroup.documents.rendering.SvgFile;
import nl.buyergroup.platform.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A drawing as somebody with a ruler and a contrast meter looks at it. */
public record Drawn(String svg, Document document) {
    private static final double READABLE = 4.5;
    private static final Pattern STEP = Pattern.compile("([MLCQHVAZ])([^MLCQHVAZ]*)");

    private record Shape(java.awt.Shape form, String fill) {}

    public static Drawn of(Drawing drawing) {
        return of(SvgFile.of(drawing));
    }

    /** A piece of a drawing alone. */
    public static Drawn of(Consumer<Canvas> content) {
        return of(new Drawing("piece", new Box(0, 0, 1000, 1000), Language.NL, "", "", content));
    }

    public static Drawn of(String svg) {
        try {
            var source = new InputSource(new StringReader(svg));
            return new Drawn(
                    svg,
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source));
        } catch (Exception e) {
            throw new AssertionError("is not well-formed: " + e.getMessage(), e);
        }
    }

    public Element root() {
        return document.getDocumentElement();
    }

    public String child(String name) {
        return document.getElementsByTagName(name).item(0).getTextContent();
    }

    public List<String> texts() {
        return elements().stream()
                .filter(e -> e.getTagName().equals("text"))
                .map(Element::getTextContent)
                .toList();
    }

    public List<Element> elements() {
        var all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    /** What holds for every drawing on an A4 on its side. */
    public void isFitForTheWall(String language) {
        isToldInWords(language);
        identifiersAreUnique();
        liesInside(new Rectangle2D.Double(0, 0, Sheet.WIDTH, Sheet.HEIGHT));
        isReadable();
        textsAreApart();
        assertFalse(svg.contains("NaN"));
    }

    private void isToldInWords(String language) {
        assertEquals("img", root().getAttribute("role"));
        assertEquals(language, root().getAttribute("lang"));
        var ids = root().getAttribute("aria-labelledby").split(" ");
        assertEquals(ids[0], ((Element) root().getFirstChild()).getAttribute("id"));
        assertEquals("title", root().getFirstChild().getNodeName());
        assertEquals(ids[1], ((Element) root().getFirstChild().getNextSibling()).getAttribute("id"));
        assertEquals("desc", root().getFirstChild().getNextSibling().getNodeName());
    }

    private void identifiersAreUnique() {
        var ids = elements().stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    /** Only what is drawn on it. */
    public Drawn withoutPage() {
        var page = document.getElementsByTagName("rect").item(0);
        page.getParentNode().removeChild(page);
        return this;
    }

    public void liesInside(Rectangle2D page) {
        var room = new Rectangle2D.Double(
                page.getX() - 0.1, page.getY() - 0.1, page.getWidth() + 0.2, page.getHeight() + 0.2);
        for (var element : elements()) {
            var bounds = element.getTagName().equals("text") ? box(element) : bounds(element);
            assertTrue(bounds == null || contains(room, bounds), element.getTextContent() + bounds);
        }
    }

    /** An empty line has no surface, but it has a place. */
    private static boolean contains(Rectangle2D room, Rectangle2D it) {
        return it.getMinX() >= room.getMinX()
                && it.getMaxX() <= room.getMaxX()
                && it.getMinY() >= room.getMinY()
                && it.getMaxY() <= room.getMaxY();
    }

    private static Rectangle2D bounds(Element element) {
        var shape = shape(element);
        return shape == null ? null : shape.getBounds2D();
    }

    private void isReadable() {
        var under = new ArrayList<Shape>();
        for (var element : elements()) {
            var shape = shape(element);
            if (shape != null && element.getAttribute("fill").startsWith("#")) {
                under.add(new Shape(shape, element.getAttribute("fill")));
            } else if (element.getTagName().equals("text")) {
                var box = box(element);
                var back = under.stream()
                        .filter(s -> s.form.contains(box.getCenterX(), box.getCenterY()))
                        .reduce((a, b) -> b)
                        .orElseThrow();
                double contrast = contrast(element.getAttribute("fill"), back.fill);
                assertTrue(contrast >= READABLE, element.getTextContent() + " on " + back.fill + ": " + contrast);
            }
        }
    }

    private void textsAreApart() {
        var texts = elements().stream()
                .filter(e ->
                        e.getTagName().equals("text") && !e.getTextContent().isEmpty())
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                assertFalse(
                        box(texts.get(i)).intersects(box(texts.get(j))),
                        texts.get(i).getTextContent() + " runs over "
                                + texts.get(j).getTextContent());
            }
        }
    }

    /** Where letters are, from the top of an x to the line that they stand on. */
    private static Rectangle2D box(Element text) {
        double size = number(text, "font-size");
        var plain = Pen.of(size, "");
        var pen = text.getAttribute("font-weight").equals("400") ? plain : plain.bold();
        double wide = pen.width(text.getTextContent());
        double before =
                switch (text.getAttribute("text-anchor")) {
                    case "middle" -> wide / 2;
                    case "end" -> wide;
                    default -> 0;
                };
        double y = number(text, "y");
        return new Rectangle2D.Double(number(text, "x") - before, y - size * 0.72, wide, size * 0.72);
    }

    private static java.awt.Shape shape(Element e) {
        return switch (e.getTagName()) {
            case "rect" ->
                new Rectangle2D.Double(number(e, "x"), number(e, "y"), number(e, "width"), number(e, "height"));
            case "circle" -> {
                double r = number(e, "r");
                yield new Ellipse2D.Double(number(e, "cx") - r, number(e, "cy") - r, 2 * r, 2 * r);
            }
            case "path" -> path(e.getAttribute("d"));
            default -> null;
        };
    }

    private static java.awt.Shape path(String data) {
        var path = new Path2D.Double();
        var steps = STEP.matcher(data);
        while (steps.find()) {
            step(path, steps.group(1), numbers(steps.group(2)));
        }
        return path;
    }

    private static void step(Path2D path, String letter, double[] n) {
        switch (letter) {
            case "M" -> path.moveTo(n[0], n[1]);
            case "L" -> path.lineTo(n[0], n[1]);
            case "H" -> path.lineTo(n[0], path.getCurrentPoint().getY());
            case "V" -> path.lineTo(path.getCurrentPoint().getX(), n[0]);
            case "C" -> path.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
            case "Q" -> path.quadTo(n[0], n[1], n[2], n[3]);
            case "A" -> path.lineTo(n[5], n[6]);
            default -> path.closePath();
        }
    }

    private static double[] numbers(String text) {
        return Pattern.compile("-?[0-9.]+")
                .matcher(text)
                .results()
                .mapToDouble(m -> Double.parseDouble(m.group()))
                .toArray();
    }

    private static double number(Element element, String name) {
        var value = element.getAttribute(name);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    /** By WCAG 2.2. */
    public static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

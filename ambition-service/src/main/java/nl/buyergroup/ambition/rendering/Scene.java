package nl.buyergroup.ambition.rendering;

import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import nl.buyergroup.ambition.rendering.Scene.Page;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.TextPainter;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.apache.batik.util.XMLResourceDescriptor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A drawing that was read and can be painted: nothing outside it is loaded, nothing in it is run. */
record Scene(GraphicsNode root, Page page, String title, String description, String language) {
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    /** The size of a drawing in its own units, of which a thousand are the width of an upright A4. */
    record Page(double width, double height) {
        static Page of(Element svg) {
            var box = svg.getAttribute("viewBox").trim().split("\\s+");
            return new Page(Double.parseDouble(box[2]), Double.parseDouble(box[3]));
        }
    }

    static Scene of(String svg, TextPainter painter) {
        var document = parsed(svg);
        var element = document.getDocumentElement();
        var page = Page.of(element);
        linkTextPaths(element);
        var context = new BridgeContext(new Closed(page));
        context.setDynamicState(BridgeContext.STATIC);
        context.setTextPainter(painter);
        var root = new GVTBuilder().build(context, document);
        return new Scene(root, page, text(element, "title"), text(element, "desc"), element.getAttribute("lang"));
    }

    void paint(Graphics2D graphics) {
        root.paint(graphics);
    }

    /** A drawing of ours has no declarations; those of others could name files to be read. */
    private static Document parsed(String svg) {
        if (svg.contains("<!")) {
            throw new IllegalArgumentException("a drawing with declarations");
        }
        try {
            return new SAXSVGDocumentFactory(XMLResourceDescriptor.getXMLParserClassName())
                    .createDocument("picture:", new StringReader(svg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Batik knows only the older name of the attribute. */
    private static void linkTextPaths(Element svg) {
        var all = svg.getElementsByTagName("textPath");
        for (int i = 0; i < all.getLength(); i++) {
            var path = (Element) all.item(i);
            path.setAttributeNS(XLINK, "xlink:href", path.getAttribute("href"));
        }
    }

    private static String text(Element svg, String name) {
        return Stream.iterate(svg.getFirstChild(), child -> child != null, child -> child.getNextSibling())
                .filter(child -> name.equals(child.getLocalName()))
                .map(child -> child.getTextContent())
                .findFirst()
                .orElse("");
    }

    private static final class Closed extends UserAgentAdapter {
        private final FontFamilyResolver fonts = new BundledFonts();
        private final Page page;

        Closed(Page page) {
            this.page = page;
        }

        @Override
        public Dimension2D getViewportSize() {
            var size = new java.awt.Dimension();
            size.setSize(page.width, page.height);
            return size;
        }

        @Override
        public FontFamilyResolver getFontFamilyResolver() {
            return fonts;
        }

        @Override
        public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
            return new NoLoadScriptSecurity(type);
        }

        @Override
        public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
            return new NoLoadExternalResourceSecurity();
        }

        @Override
        public void displayError(Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

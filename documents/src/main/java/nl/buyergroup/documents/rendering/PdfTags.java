package nl.buyergroup.documents.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.buyergroup.documents.drawing.Drawing;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a screen reader needs of a page with one figure: title, language, and the figure in words (PDF/UA-1). */
final class PdfTags {
    /** The mark around the figure on the page. */
    static final int FIGURE = 0;

    private static final String METADATA =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private PdfTags() {}

    static void add(PDDocument document, PDPage page, Drawing drawing) throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(drawing.language().tag());
        catalog.setMarkInfo(new PDMarkInfo());
        catalog.getMarkInfo().setMarked(true);
        catalog.setViewerPreferences(new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary()));
        catalog.getViewerPreferences().setDisplayDocTitle(true);
        catalog.setMetadata(metadata(document, drawing));
        catalog.setStructureTreeRoot(tree(page, drawing));
        document.getDocumentInformation().setTitle(drawing.title());
    }

    private static PDMetadata metadata(PDDocument document, Drawing drawing) throws IOException {
        var title = drawing.title().replace("&", "&amp;").replace("<", "&lt;");
        var xml = METADATA.formatted(title, drawing.language().tag()).getBytes(StandardCharsets.UTF_8);
        return new PDMetadata(document, new ByteArrayInputStream(xml));
    }

    private static PDStructureTreeRoot tree(PDPage page, Drawing drawing) {
        var root = new PDStructureTreeRoot();
        var whole = new PDStructureElement("Document", root);
        var figure = figure(page, drawing, whole);
        whole.appendKid(figure);
        root.appendKid(whole);
        page.setStructParents(0);
        var marks = new COSArray();
        marks.add(figure);
        var parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(Map.of(0, new PDParentTreeValue(marks)));
        root.setParentTree(parents);
        root.setParentTreeNextKey(1);
        return root;
    }

    private static PDStructureElement figure(PDPage page, Drawing drawing, PDStructureElement parent) {
        var figure = new PDStructureElement("Figure", parent);
        figure.setPage(page);
        figure.setTitle(drawing.title());
        figure.setAlternateDescription(drawing.title() + ". " + drawing.description());
        figure.appendKid(FIGURE);
        var layout = new PDLayoutAttributeObject();
        layout.setBBox(page.getMediaBox());
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        figure.addAttribute(layout);
        return figure;
    }
}

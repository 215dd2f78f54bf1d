package nl.buyergroup.documents.spreadsheet.xlsx;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the XML of a workbook; names count without their namespace, for there are two of each. */
final class Xml {
    private static final Pattern INDEX = Pattern.compile("\\d{1,6}");
    private static final XMLInputFactory FACTORY = factory();

    /** Told what is met on the way. */
    interface Visitor {
        void start(String element, XMLStreamReader at) throws XMLStreamException;

        default void text(String text) {}

        default void end(String element) {}
    }

    private Xml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static void walk(InputStream xml, Visitor visitor) {
        try {
            var reader = FACTORY.createXMLStreamReader(xml);
            while (reader.hasNext()) {
                tell(visitor, reader.next(), reader);
            }
        } catch (XMLStreamException e) {
            throw WorkbookParts.unreadable();
        }
    }

    private static void tell(Visitor visitor, int event, XMLStreamReader reader) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> visitor.start(reader.getLocalName(), reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> visitor.text(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> visitor.end(reader.getLocalName());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw WorkbookParts.unreadable();
            default -> {
                // comments and the like say nothing
            }
        }
    }

    /** Empty when there is none. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A number such as those by which parts of a workbook name each other, -1 for what is none. */
    static int index(String text) {
        return INDEX.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }
}

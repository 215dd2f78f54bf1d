package nl.buyergroup.ambition.wheel.exchange.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The sheets of a workbook with their filled cells. */
public final class WorkbookReader {
    private final WorkbookParts parts;
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final CellTypes types;
    private boolean since1904;

    public WorkbookReader(byte[] file) {
        parts = WorkbookParts.unpack(file);
        var workbook = only("", "/officeDocument");
        var sheets = parts.references(workbook, "/worksheet");
        Xml.walk(parts.mustHave(workbook), (element, at) -> readWorkbook(element, at, sheets));
        Xml.walk(part(workbook, "/sharedStrings"), new Texts());
        types = new CellTypes(parts, only(workbook, "/styles"), since1904);
    }

    private String only(String from, String kind) {
        return parts.references(from, kind).values().stream().findFirst().orElse("");
    }

    private byte[] part(String workbook, String kind) {
        return parts.part(only(workbook, kind)).orElse("<none/>".getBytes(StandardCharsets.UTF_8));
    }

    private void readWorkbook(String element, XMLStreamReader at, Map<String, String> sheets) {
        if (element.equals("workbookPr")) {
            since1904 = List.of("1", "true").contains(Xml.attribute(at, "date1904"));
        }
        if (element.equals("sheet")) {
            paths.put(Xml.attribute(at, "name"), sheets.get(Xml.attribute(at, "id")));
        }
    }

    public List<String> sheets() {
        return List.copyOf(paths.keySet());
    }

    /** The rows of a sheet that hold anything, by their number. */
    public Map<Integer, List<Cell>> rows(String sheet) {
        var reader = new SheetReader(texts, types);
        Xml.walk(parts.mustHave(paths.get(sheet)), reader);
        return reader.rows();
    }

    /** The texts that cells share. */
    private final class Texts implements Xml.Visitor {
        private final TextRun run = new TextRun();

        @Override
        public void start(String element, XMLStreamReader at) {
            if (element.equals("si")) {
                run.clear();
            }
            run.start(element);
        }

        @Override
        public void text(String text) {
            run.text(text);
        }

        @Override
        public void end(String element) {
            run.end(element);
            if (element.equals("si")) {
                texts.add(run.toString());
            }
        }
    }
}

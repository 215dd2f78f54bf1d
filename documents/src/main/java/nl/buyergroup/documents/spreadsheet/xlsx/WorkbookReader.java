package nl.buyergroup.documents.spreadsheet.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamReader;

/** The sheets of a workbook with their filled cells. */
public final class WorkbookReader {
    private final WorkbookParts parts;
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final CellTypes types;
    private boolean since1904;

    /**
     * Opens a workbook and reads what its sheets share.
     *
     * @param mostBytes what all of it may take when unpacked
     */
    public WorkbookReader(byte[] file, long mostBytes) {
        parts = WorkbookParts.open(file, mostBytes);
        var workbook = only("", "/officeDocument");
        var sheets = parts.references(workbook, "/worksheet");
        parts.walk(workbook, (element, at) -> readWorkbook(element, at, sheets));
        parts.walkIfThere(only(workbook, "/sharedStrings"), new Texts());
        types = new CellTypes(parts, only(workbook, "/styles"), since1904);
    }

    private String only(String from, String kind) {
        return parts.references(from, kind).values().stream().findFirst().orElse("");
    }

    private void readWorkbook(String element, XMLStreamReader at, Map<String, String> sheets) {
        if (element.equals("workbookPr")) {
            since1904 = List.of("1", "true").contains(Xml.attribute(at, "date1904"));
        }
        if (element.equals("sheet")) {
            paths.put(Xml.attribute(at, "name"), sheets.getOrDefault(Xml.attribute(at, "id"), ""));
        }
    }

    public List<String> sheets() {
        return List.copyOf(paths.keySet());
    }

    /**
     * Walks through the rows of a sheet that hold anything, as they stand in the file.
     *
     * @param mostCells so many cells, the empty ones too, are read; a sheet with more is refused
     */
    public void walk(String sheet, int mostCells, Rows rows) {
        var path = paths.get(sheet);
        mustHoldAtMost(mostCells, path);
        var reader = new SheetReader(texts, types, rows);
        parts.walk(path, reader);
        reader.finish();
    }

    /** Counted before anything is told, so that a sheet that can't be read is refused as a whole. */
    private void mustHoldAtMost(int mostCells, String path) {
        var cells = new AtomicInteger();
        parts.walk(path, (element, at) -> {
            if (element.equals("c") && cells.incrementAndGet() > mostCells) {
                throw WorkbookParts.unreadable();
            }
        });
    }

    /** Told each row that holds anything. */
    public interface Rows {
        void row(int number, List<Cell> cells);
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

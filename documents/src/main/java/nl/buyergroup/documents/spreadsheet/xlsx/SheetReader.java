package nl.buyergroup.documents.spreadsheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import nl.buyergroup.documents.spreadsheet.xlsx.Cell.Type;
import nl.buyergroup.documents.spreadsheet.xlsx.WorkbookReader.Rows;

/** Reads the filled cells of one sheet; what a formula says is passed over. */
final class SheetReader implements Xml.Visitor {
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,3}([1-9]\\d{0,6})");

    private final List<Cell> filled = new ArrayList<>();
    private final List<String> texts;
    private final CellTypes types;
    private final Rows rows;
    private final TextRun inline = new TextRun();
    private final StringBuilder value = new StringBuilder();
    private String reference;
    private String type;
    private String style;
    private boolean inValue;
    private boolean hasFormula;
    private int row;

    SheetReader(List<String> texts, CellTypes types, Rows rows) {
        this.texts = texts;
        this.types = types;
        this.rows = rows;
    }

    void finish() {
        if (!filled.isEmpty()) {
            rows.row(row, List.copyOf(filled));
            filled.clear();
        }
    }

    @Override
    public void start(String element, XMLStreamReader at) {
        switch (element) {
            case "c" -> open(at);
            case "v" -> inValue = true;
            case "f" -> hasFormula = true;
            default -> inline.start(element);
        }
    }

    private void open(XMLStreamReader at) {
        reference = Xml.attribute(at, "r");
        type = Xml.attribute(at, "t");
        style = Xml.attribute(at, "s");
        value.setLength(0);
        inline.clear();
        hasFormula = false;
    }

    @Override
    public void text(String text) {
        if (inValue) {
            TextRun.append(value, text);
        } else {
            inline.text(text);
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "v" -> inValue = false;
            case "c" -> close();
            default -> inline.end(element);
        }
    }

    private void close() {
        var place = REFERENCE.matcher(reference);
        if (!place.matches()) {
            throw WorkbookParts.unreadable();
        }
        at(Integer.parseInt(place.group(1)));
        var cell = cell();
        if (!cell.isBlank()) {
            filled.add(cell);
        }
    }

    private void at(int number) {
        if (number != row) {
            finish();
            row = number;
        }
    }

    private Cell cell() {
        var text = TextRun.orNothing(value.toString());
        if (text.isEmpty() && hasFormula) {
            return new Cell(reference, Type.FORMULA_WITHOUT_RESULT, "");
        }
        return switch (type) {
            case "s" -> new Cell(reference, Type.TEXT, shared(text));
            case "inlineStr" -> new Cell(reference, Type.TEXT, inline.toString());
            case "str" -> new Cell(reference, Type.TEXT, text);
            case "b" -> new Cell(reference, Type.BOOLEAN, text);
            case "e" -> new Cell(reference, Type.ERROR, text);
            case "d" -> new Cell(reference, Type.TEXT, TextRun.orNothing(text.replaceFirst("T.*", "")));
            default -> text.isEmpty() ? new Cell(reference, Type.TEXT, "") : types.number(reference, style, text);
        };
    }

    private String shared(String index) {
        if (index.isEmpty()) {
            return "";
        }
        int at = Xml.index(index);
        if (at < 0 || at >= texts.size()) {
            throw WorkbookParts.unreadable();
        }
        return texts.get(at);
    }
}

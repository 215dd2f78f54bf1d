package nl.buyergroup.ambition.wheel.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import nl.buyergroup.ambition.wheel.exchange.spreadsheet.Cell.Type;

/** Reads the filled cells of one sheet; what a formula says is passed over. */
final class SheetReader implements Xml.Visitor {
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,3}([1-9]\\d{0,6})");
    private static final int MOST_CELLS = 20_000; // empty ones too

    private final Map<Integer, List<Cell>> rows = new TreeMap<>();
    private final List<String> texts;
    private final CellTypes types;
    private final TextRun inline = new TextRun();
    private final StringBuilder value = new StringBuilder();
    private String reference;
    private String type;
    private String style;
    private boolean inValue;
    private boolean hasFormula;
    private int cells;

    SheetReader(List<String> texts, CellTypes types) {
        this.texts = texts;
        this.types = types;
    }

    Map<Integer, List<Cell>> rows() {
        return rows;
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
        cells++;
        if (cells > MOST_CELLS) {
            throw WorkbookParts.unreadable();
        }
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
        var cell = cell();
        if (!cell.isBlank()) {
            rows.computeIfAbsent(Integer.parseInt(place.group(1)), row -> new ArrayList<>())
                    .add(cell);
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
        int at = index.matches("\\d{1,6}") ? Integer.parseInt(index) : texts.size();
        if (at >= texts.size()) {
            throw WorkbookParts.unreadable();
        }
        return texts.get(at);
    }
}

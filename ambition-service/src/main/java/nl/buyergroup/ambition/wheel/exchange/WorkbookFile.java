package nl.buyergroup.ambition.wheel.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Predicate;
import nl.buyergroup.ambition.wheel.exchange.spreadsheet.Cell;
import nl.buyergroup.ambition.wheel.exchange.spreadsheet.WorkbookReader;
import nl.buyergroup.platform.text.Text;

/** Reads a wheel from a workbook and names everything in it that does not fit, by its cell. */
final class WorkbookFile {
    private static final int LAST_HEADING_ROW = 20;

    private final Mistakes mistakes = new Mistakes();
    private final Map<Part, List<Row>> rows = new EnumMap<>(Part.class);
    private final Map<Part, String> names = new EnumMap<>(Part.class);
    private final WorkbookReader workbook;

    private WorkbookFile(byte[] file) {
        workbook = new WorkbookReader(file);
    }

    static Filled read(byte[] file) {
        var read = new WorkbookFile(file);
        for (var part : Part.values()) {
            read.rows.put(part, read.rows(part));
        }
        return new Filled(read.rows, read.names::get, read.mistakes);
    }

    private List<Row> rows(Part part) {
        var sheet = workbook.sheets().stream().filter(part::isCalled).findFirst();
        names.put(part, sheet.orElse(part.sheet.nl()));
        if (sheet.isEmpty()) {
            mistakes.add(
                    names.get(part), Text.of("het tabblad “%s” ontbreekt", "the sheet “%s” is missing", part.sheet));
        }
        var cells = sheet.map(workbook::rows).orElse(Map.of());
        return part == Part.WHEEL ? List.of(wheel(cells, sheet.isPresent())) : list(part, cells, sheet.isPresent());
    }

    /** The wheel itself is a form: a label, and beside it what is filled in. */
    private Row wheel(Map<Integer, List<Cell>> cells, boolean isThere) {
        var values = new EnumMap<Column, Object>(Column.class);
        var places = new EnumMap<Column, String>(Column.class);
        cells.forEach((number, row) -> at(row, "A")
                .flatMap(label -> Part.WHEEL.column(label.text()))
                .ifPresent(column -> {
                    places.put(column, place(Part.WHEEL, "B" + number));
                    at(row, "B").ifPresent(cell -> read(Part.WHEEL, cell, column, values));
                }));
        var absent = isThere ? place(Part.WHEEL, "A1") : names.get(Part.WHEEL);
        mustBeThere(Part.WHEEL, places::containsKey, absent);
        return new Row(Part.WHEEL, values, column -> places.getOrDefault(column, absent));
    }

    private static Optional<Cell> at(List<Cell> row, String column) {
        return row.stream().filter(cell -> cell.column().equals(column)).findFirst();
    }

    private List<Row> list(Part part, Map<Integer, List<Cell>> cells, boolean isThere) {
        var heading = cells.entrySet().stream()
                .filter(row -> row.getKey() <= LAST_HEADING_ROW)
                .filter(row -> row.getValue().stream()
                                .filter(cell -> part.column(cell.text()).isPresent())
                                .count()
                        > 1)
                .findFirst();
        int headingRow = heading.map(Entry::getKey).orElse(1);
        var columns = columns(part, heading.map(Entry::getValue).orElse(List.of()));
        var absent = isThere ? place(part, "A" + headingRow) : names.get(part);
        mustBeThere(part, columns::containsValue, absent);
        var filled = cells.entrySet().stream()
                .filter(row -> heading.isPresent() && row.getKey() > headingRow)
                .filter(row -> mustStandInColumns(part, columns, row.getValue()))
                .toList();
        if (filled.size() > Part.MOST_ROWS) {
            mistakes.add(
                    place(part, "A" + filled.get(Part.MOST_ROWS).getKey()),
                    new Text("hier staat meer dan 200 regels", "there are more than 200 rows here"));
        }
        return filled.stream()
                .limit(Part.MOST_ROWS)
                .map(row -> row(part, columns, row, absent))
                .toList();
    }

    private Map<String, Column> columns(Part part, List<Cell> heading) {
        var columns = new HashMap<String, Column>();
        for (var cell : heading) {
            var column = part.column(cell.text()).filter(known -> !columns.containsValue(known));
            column.ifPresent(known -> columns.put(cell.column(), known));
            if (column.isEmpty()) {
                mistakes.add(
                        place(part, cell.reference()),
                        new Text(
                                "is geen kolom van dit tabblad, of staat er al; zet eigen aantekeningen op een eigen tabblad",
                                "is not a column of this sheet, or is there already; keep your own notes on a sheet of their own"));
            }
        }
        return columns;
    }

    private void mustBeThere(Part part, Predicate<Column> isThere, String place) {
        var missing = part.columns.stream().filter(isThere.negate()).toList();
        if (!missing.isEmpty()) {
            mistakes.add(
                    place,
                    Text.of(
                            "hier ontbreekt: %s",
                            "missing here: %s",
                            missing.stream()
                                    .map(column -> column.heading)
                                    .reduce((a, b) -> Text.of("%s, %s", "%s, %s", a, b))
                                    .orElseThrow()));
        }
    }

    /** Names what stands beside the columns; whether anything stands in them. */
    private boolean mustStandInColumns(Part part, Map<String, Column> columns, List<Cell> cells) {
        cells.stream()
                .filter(cell -> !columns.containsKey(cell.column()))
                .forEach(cell -> mistakes.add(
                        place(part, cell.reference()),
                        new Text("staat onder geen enkel kopje", "stands under no heading")));
        return cells.stream().anyMatch(cell -> columns.containsKey(cell.column()));
    }

    private Row row(Part part, Map<String, Column> columns, Entry<Integer, List<Cell>> row, String absent) {
        var values = new EnumMap<Column, Object>(Column.class);
        row.getValue().stream()
                .filter(cell -> columns.containsKey(cell.column()))
                .forEach(cell -> read(part, cell, columns.get(cell.column()), values));
        var places = new EnumMap<Column, String>(Column.class);
        columns.forEach((letter, column) -> places.put(column, place(part, letter + row.getKey())));
        return new Row(part, values, column -> places.getOrDefault(column, absent));
    }

    private void read(Part part, Cell cell, Column column, Map<Column, Object> values) {
        try {
            values.put(column, new CellValue(cell).as(column.kind));
        } catch (Misfit misfit) {
            mistakes.add(place(part, cell.reference()), misfit.text);
        }
    }

    private String place(Part part, String reference) {
        return names.get(part) + "!" + reference;
    }
}

package nl.buyergroup.documents.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.buyergroup.documents.spreadsheet.xlsx.Cell;
import nl.buyergroup.platform.text.Text;

/** Reads one sheet as its rows come by, and names everything in it that does not fit, by its cell. */
final class SheetReading {
    private static final int LAST_HEADING_ROW = 20;

    private final Sheet sheet;
    private final String name;
    private final Mistakes mistakes;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Column<?>, String> fields = new HashMap<>();
    private Map<String, Column<?>> columns;
    private String absent;
    private boolean isFull;

    /** For a sheet by the name that it has in the file; one that is not there has its Dutch name. */
    SheetReading(Sheet sheet, String name, boolean isThere, Mistakes mistakes) {
        this.sheet = sheet;
        this.name = name;
        this.mistakes = mistakes;
        absent = isThere ? place("A1") : name;
        if (!isThere) {
            mistakes.add(name, Text.of("het tabblad “%s” ontbreekt", "the sheet “%s” is missing", sheet.name));
        }
        if (sheet.isForm) {
            rows.add(new Row(sheet, column -> fields.getOrDefault(column, absent)));
        }
    }

    String name() {
        return name;
    }

    List<Row> finish() {
        if (sheet.isForm) {
            mustBeThere(fields::containsKey);
        } else if (columns == null) {
            mustBeThere(column -> false);
        }
        return rows;
    }

    void row(int number, List<Cell> cells) {
        if (sheet.isForm) {
            field(number, cells);
        } else if (columns != null) {
            fill(number, cells);
        } else if (number <= LAST_HEADING_ROW && isHeading(cells)) {
            head(number, cells);
        }
    }

    /** In a form a label stands in the first column, and what is filled in beside it. */
    private void field(int number, List<Cell> cells) {
        at(cells, "A").flatMap(label -> sheet.headed(label.text())).ifPresent(column -> {
            fields.put(column, place("B" + number));
            at(cells, "B").ifPresent(cell -> read(cell, column, rows.get(0)));
        });
    }

    private static Optional<Cell> at(List<Cell> cells, String column) {
        return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
    }

    private boolean isHeading(List<Cell> cells) {
        return cells.stream()
                        .filter(cell -> sheet.headed(cell.text()).isPresent())
                        .count()
                > 1;
    }

    private void head(int number, List<Cell> cells) {
        absent = place("A" + number);
        columns = new HashMap<>();
        cells.forEach(this::head);
        mustBeThere(columns::containsValue);
    }

    private void head(Cell cell) {
        sheet.headed(cell.text())
                .filter(known -> !columns.containsValue(known))
                .ifPresentOrElse(
                        known -> columns.put(cell.column(), known),
                        () -> mistakes.add(
                                place(cell.reference()),
                                new Text(
                                        "is geen kolom van dit tabblad, of staat er al; zet eigen aantekeningen op een eigen tabblad",
                                        "is not a column of this sheet, or is there already; keep your own notes on a sheet of their own")));
    }

    private void mustBeThere(Predicate<Column<?>> isThere) {
        var missing = sheet.columns.stream().filter(isThere.negate()).toList();
        if (!missing.isEmpty()) {
            var headings = missing.stream().map(column -> column.heading).toList();
            mistakes.add(absent, Text.of("hier ontbreekt: %s", "missing here: %s", Misfit.listed(headings)));
        }
    }

    private void fill(int number, List<Cell> cells) {
        cells.stream()
                .filter(cell -> !columns.containsKey(cell.column()))
                .forEach(cell -> mistakes.add(
                        place(cell.reference()), new Text("staat onder geen enkel kopje", "stands under no heading")));
        if (cells.stream().noneMatch(cell -> columns.containsKey(cell.column()))) {
            return;
        }
        if (rows.size() < sheet.most) {
            rows.add(filled(number, cells));
        } else if (!isFull) {
            isFull = true;
            var most = Text.number(BigDecimal.valueOf(sheet.most));
            mistakes.add(
                    place("A" + number),
                    Text.of("hier staat meer dan %s regels", "there are more than %s rows here", most));
        }
    }

    private Row filled(int number, List<Cell> cells) {
        var row = new Row(
                sheet, column -> letter(column).map(at -> place(at + number)).orElse(absent));
        cells.stream()
                .filter(cell -> columns.containsKey(cell.column()))
                .forEach(cell -> read(cell, columns.get(cell.column()), row));
        return row;
    }

    private Optional<String> letter(Column<?> column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void read(Cell cell, Column<?> column, Row row) {
        try {
            row.read(column, column.kind.in(cell));
        } catch (Misfit misfit) {
            mistakes.add(place(cell.reference()), misfit.text);
        }
    }

    private String place(String reference) {
        return name + "!" + reference;
    }
}

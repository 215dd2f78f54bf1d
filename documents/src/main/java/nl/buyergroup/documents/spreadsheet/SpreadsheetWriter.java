package nl.buyergroup.documents.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.buyergroup.documents.spreadsheet.xlsx.TextRun;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook that is pleasant to read and to fill in. */
record SpreadsheetWriter(Language language) {
    static byte[] write(Spreadsheet spreadsheet, Function<Sheet, List<Row>> rows, Language language) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Buyer group", "1.0")) {
            new SpreadsheetWriter(language).write(workbook, spreadsheet, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Workbook workbook, Spreadsheet spreadsheet, Function<Sheet, List<Row>> rows) {
        if (spreadsheet.guide() != null) {
            spreadsheet.guide().write(page(workbook, Guide.NAME), spreadsheet.sheets(), language);
        }
        for (var sheet : spreadsheet.sheets()) {
            var page = page(workbook, sheet.name);
            if (sheet.isForm) {
                form(page, sheet, rows.apply(sheet).get(0).values());
            } else {
                list(page, sheet, rows.apply(sheet));
            }
        }
    }

    private Worksheet page(Workbook workbook, Text name) {
        var page = workbook.newWorksheet(name.in(language));
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        return page;
    }

    private void form(Worksheet page, Sheet sheet, Map<Column<?>, Object> values) {
        page.width(0, 18);
        page.width(
                1, sheet.columns.stream().mapToInt(column -> column.width).max().orElseThrow());
        page.width(2, 55);
        page.hideGridLines();
        int row = 0;
        for (var column : sheet.columns) {
            heading(page, row, 0, column);
            cell(page, row, 1, column, values.get(column));
            hint(page, row, 2, column.meaning());
            new Guard(page, column, language).guard(row, row, 1);
            page.rowHeight(row, column.isLong() ? 200 : 24);
            row++;
        }
    }

    private void list(Worksheet page, Sheet sheet, List<Row> rows) {
        headings(page, sheet);
        int first = sheet.headingRow() + 1;
        page.freezePane(1, first);
        page.repeatRows(sheet.headingRow());
        for (int i = 0; i < Math.max(sheet.room, rows.size()); i++) {
            row(page, sheet, first + i, i < rows.size() ? rows.get(i).values() : Map.of());
        }
    }

    private void headings(Worksheet page, Sheet sheet) {
        int at = sheet.headingRow();
        for (int i = 0; i < sheet.columns.size(); i++) {
            var column = sheet.columns.get(i);
            page.width(i, column.width);
            if (at > 0) {
                hint(page, 0, i, hintWithExample(column));
                page.rowHeight(0, 62);
            }
            heading(page, at, i, column);
            if (sheet.room > 0) {
                new Guard(page, column, language).guard(at + 1, at + sheet.most, i);
            }
        }
        page.rowHeight(at, 22);
    }

    private static Text hintWithExample(Column<?> column) {
        boolean isChosen = column.kind instanceof Kind.Choice
                || column.kind instanceof Kind.Words words && words.listedIn() != null;
        return isChosen || column.isLong()
                ? column.meaning()
                : Text.of("%s\nBijv. %s", "%s\nE.g. %s", column.meaning(), column.example());
    }

    private void hint(Worksheet page, int row, int at, Text text) {
        page.value(row, at, text.in(language));
        Look.hint(page, row, at);
    }

    private void heading(Worksheet page, int row, int at, Column<?> column) {
        page.value(row, at, column.heading(language));
        Look.heading(page, row, at);
    }

    private void row(Worksheet page, Sheet sheet, int row, Map<Column<?>, Object> values) {
        for (int i = 0; i < sheet.columns.size(); i++) {
            var column = sheet.columns.get(i);
            cell(page, row, i, column, values.get(column));
        }
        int lines = values.entrySet().stream()
                .mapToInt(value -> Look.lines(written(value.getKey(), value.getValue()), value.getKey().width))
                .max()
                .orElse(1);
        Look.height(page, row, lines);
    }

    private void cell(Worksheet page, int row, int at, Column<?> column, Object value) {
        var style = Look.cell(page, row, at);
        if (column.kind instanceof Kind.Day) {
            style.format(language == Language.NL ? "dd-mm-yyyy" : "yyyy-mm-dd").horizontalAlignment("right");
        } else if (column.kind instanceof Kind.Number) {
            style.horizontalAlignment("right");
        } else if (!column.isLong() || looksLikeFormula(value)) {
            style.format("@");
        }
        style.set();
        put(page, row, at, column, value);
    }

    /** As text it stays text, also when somebody edits the cell. */
    private static boolean looksLikeFormula(Object value) {
        return value instanceof String text && text.matches("(?s)[=+@-].*");
    }

    private void put(Worksheet page, int row, int at, Column<?> column, Object value) {
        if (value instanceof LocalDate date) {
            page.value(row, at, date);
        } else if (value instanceof BigDecimal number
                && number.round(Kind.DIGITS).compareTo(number) == 0) {
            page.value(row, at, number);
        } else if (value != null) {
            page.value(row, at, TextRun.escaped(written(column, value)));
        }
    }

    private String written(Column<?> column, Object value) {
        return column.written(value, language);
    }
}

package nl.buyergroup.ambition.wheel.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.buyergroup.ambition.wheel.exchange.spreadsheet.TextRun;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a wheel as a workbook that is pleasant to fill in. */
final class WorkbookWriter {
    static final String DARK = "1F4E5F";
    static final String LINE = "C9D3D6";
    static final int HEADING_ROW = 1;

    private static final double LINE_HEIGHT = 15;
    private static final double LETTERS_PER_WIDTH = 1.1;
    private static final String PALE = "EEF4F5";
    static final String INK = "222222";
    private static final String GREY = "5A6B70";

    private final Language language;

    private WorkbookWriter(Language language) {
        this.language = language;
    }

    static byte[] write(WheelDocument wheel, Language language) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Buyer group", "1.0")) {
            new WorkbookWriter(language).write(workbook, wheel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Workbook workbook, WheelDocument wheel) {
        Guide.write(sheet(workbook, Guide.NAME), language);
        form(sheet(workbook, Part.WHEEL.sheet), wheel.rows(Part.WHEEL).get(0));
        for (var part : Part.LISTS) {
            var sheet = sheet(workbook, part.sheet);
            headings(sheet, part);
            sheet.freezePane(1, HEADING_ROW + 1);
            sheet.repeatRows(HEADING_ROW);
            var rows = wheel.rows(part);
            for (int i = 0; i < Part.MOST_ROWS; i++) {
                row(sheet, part, HEADING_ROW + 1 + i, i < rows.size() ? rows.get(i) : Map.of());
            }
        }
    }

    private Worksheet sheet(Workbook workbook, Text name) {
        var sheet = workbook.newWorksheet(name.in(language));
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        return sheet;
    }

    private void form(Worksheet sheet, Map<Column, Object> values) {
        sheet.width(0, 18);
        sheet.width(1, Column.AMBITION.width);
        sheet.width(2, 55);
        sheet.hideGridLines();
        int row = 0;
        for (var column : Part.WHEEL.columns) {
            sheet.value(row, 0, heading(column, language));
            heading(sheet, row, 0);
            cell(sheet, row, 1, column, values.get(column));
            hint(sheet, row, 2, Hint.of(column).meaning());
            new Entry(sheet, column, language).guard(row, row, 1);
            sheet.rowHeight(row, 24);
            row++;
        }
        sheet.rowHeight(row - 1, 200);
    }

    private void headings(Worksheet sheet, Part part) {
        for (int i = 0; i < part.columns.size(); i++) {
            var column = part.columns.get(i);
            sheet.width(i, column.width);
            hint(sheet, 0, i, hintWithExample(column));
            sheet.value(HEADING_ROW, i, heading(column, language));
            heading(sheet, HEADING_ROW, i);
            new Entry(sheet, column, language).guard(HEADING_ROW + 1, HEADING_ROW + Part.MOST_ROWS, i);
        }
        sheet.rowHeight(0, 62);
        sheet.rowHeight(HEADING_ROW, 22);
    }

    private static Text hintWithExample(Column column) {
        var hint = Hint.of(column);
        return column.kind.isChoice()
                        || column.kind == Kind.THEME
                        || column.longest().orElse(0) > 255
                ? hint.meaning()
                : Text.of("%s\nBijv. %s", "%s\nE.g. %s", hint.meaning(), hint.example());
    }

    private void hint(Worksheet sheet, int row, int column, Text text) {
        sheet.value(row, column, text.in(language));
        sheet.style(row, column)
                .italic()
                .fontSize(9)
                .fontColor(GREY)
                .horizontalAlignment("left")
                .indent(1)
                .fillColor(PALE)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
    }

    static String heading(Column column, Language language) {
        return column.heading.in(language) + (column.isNeeded() ? " *" : "");
    }

    static void heading(Worksheet sheet, int row, int column) {
        sheet.style(row, column)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(DARK)
                .horizontalAlignment("left")
                .indent(1)
                .verticalAlignment("center")
                .set();
    }

    private void row(Worksheet sheet, Part part, int row, Map<Column, Object> values) {
        for (int i = 0; i < part.columns.size(); i++) {
            var column = part.columns.get(i);
            cell(sheet, row, i, column, values.get(column));
        }
        fit(sheet, row, values);
    }

    private void fit(Worksheet sheet, int row, Map<Column, Object> values) {
        int lines = values.entrySet().stream()
                .mapToInt(value -> lines(Kind.written(value.getValue(), language), value.getKey().width))
                .max()
                .orElse(1);
        height(sheet, row, lines);
    }

    /** Not every program makes a row as high as its text. */
    static void height(Worksheet sheet, int row, int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(LINE_HEIGHT * lines + 4, Worksheet.MAX_ROW_HEIGHT));
        }
    }

    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + (int) (line.length() / (width * LETTERS_PER_WIDTH)))
                .sum();
    }

    private void cell(Worksheet sheet, int row, int at, Column column, Object value) {
        var style = sheet.style(row, at)
                .fontName("Calibri")
                .fontColor(INK)
                .horizontalAlignment("left")
                .indent(1)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE);
        if (column.kind == Kind.DATE) {
            style.format(language == Language.NL ? "dd-mm-yyyy" : "yyyy-mm-dd").horizontalAlignment("right");
        } else if (column.kind == Kind.NUMBER) {
            style.horizontalAlignment("right");
        } else if (column.kind.isText() && column.longest().orElse(0) <= 255 || looksLikeFormula(value)) {
            style.format("@");
        }
        style.set();
        put(sheet, row, at, value);
    }

    /** As text it stays text, also when somebody edits the cell. */
    private static boolean looksLikeFormula(Object value) {
        return value instanceof String text && text.matches("(?s)[=+@-].*");
    }

    private void put(Worksheet sheet, int row, int at, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, at, date);
        } else if (value instanceof BigDecimal number
                && number.round(CellValue.DIGITS).compareTo(number) == 0) {
            sheet.value(row, at, number);
        } else if (value != null) {
            sheet.value(row, at, TextRun.escaped(Kind.written(value, language)));
        }
    }
}

package nl.buyergroup.documents.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import nl.buyergroup.documents.spreadsheet.xlsx.WorkbookReader;
import nl.buyergroup.platform.text.Language;

/**
 * A workbook with the sheets and columns that a service declares.
 *
 * @param guide the sheet that comes first and explains the others, null for none
 */
public record Spreadsheet(Guide guide, List<Sheet> sheets) {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // what a workbook of any size may have, for what people and programs add to it
    private static final int LEAST_CELLS = 20_000;
    private static final int LEAST_BYTES = 8 * 1024 * 1024;
    private static final long BYTES_OF_A_ROW = 200;
    private static final long BYTES_OF_A_CELL = 100;

    /** A workbook with these rows and with empty ones to fill in, in the language of the reader. */
    public byte[] write(Function<Sheet, List<Row>> rows, Language language) {
        return SpreadsheetWriter.write(this, rows, language);
    }

    /**
     * What somebody filled in, with every mistake by its sheet and cell; other sheets are not read.
     *
     * @throws nl.buyergroup.platform.http.DomainException for a file that can't be read at all, or with too many mistakes
     */
    public Filled read(byte[] file) {
        var workbook = new WorkbookReader(file, mostBytes());
        var mistakes = new Mistakes();
        var rows = new HashMap<Sheet, List<Row>>();
        var names = new HashMap<Sheet, String>();
        for (var sheet : sheets) {
            var name = workbook.sheets().stream().filter(sheet::isCalled).findFirst();
            var reading = new SheetReading(sheet, name.orElse(sheet.name.nl()), name.isPresent(), mistakes);
            name.ifPresent(there -> workbook.walk(there, mostCells(sheet), reading::row));
            rows.put(sheet, reading.finish());
            names.put(sheet, reading.name());
        }
        return new Filled(rows, names::get, mistakes);
    }

    private long mostBytes() {
        return Math.max(
                LEAST_BYTES,
                sheets.stream()
                        .mapToLong(sheet -> BYTES_OF_A_ROW * sheet.most + BYTES_OF_A_CELL * sheet.cells())
                        .sum());
    }

    /** Twice what can be filled in, for there are empty cells too. */
    private static int mostCells(Sheet sheet) {
        return Math.max(LEAST_CELLS, 2 * sheet.cells());
    }
}

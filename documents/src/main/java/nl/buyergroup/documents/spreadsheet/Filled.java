package nl.buyergroup.documents.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A document that somebody filled in, as far as it could be read.
 *
 * @param place where a sheet as a whole stands
 */
public record Filled(Map<Sheet, List<Row>> rows, Function<Sheet, String> place, Mistakes mistakes) {
    public List<Row> rows(Sheet sheet) {
        return rows.get(sheet);
    }

    /** The one row of a form. */
    public Row form(Sheet sheet) {
        return rows(sheet).get(0);
    }
}

package nl.buyergroup.documents.spreadsheet;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What stands in the columns of a row, each value with the place where it stands, or would stand. */
public final class Row {
    private final Sheet sheet;
    private final Map<Column<?>, Object> values;
    private final Function<Column<?>, String> place;

    private Row(Sheet sheet, Map<Column<?>, Object> values, Function<Column<?>, String> place) {
        this.sheet = sheet;
        this.values = values;
        this.place = place;
    }

    Row(Sheet sheet, Function<Column<?>, String> place) {
        this(sheet, new HashMap<>(), place);
    }

    /** An empty row to write. */
    public static Row of(Sheet sheet) {
        return new Row(sheet, Column::key);
    }

    /** The same row, known to stand elsewhere. */
    public Row at(Function<Column<?>, String> other) {
        return new Row(sheet, values, other);
    }

    /** Leaves the column empty for null. */
    public <T> Row with(Column<T> column, T value) {
        if (value != null) {
            values.put(column, value);
        }
        return this;
    }

    void read(Column<?> column, Object value) {
        values.put(column, value);
    }

    /** Null where nothing stands, or nothing that could be read. */
    @SuppressWarnings("unchecked")
    public <T> T get(Column<T> column) {
        return (T) values.get(column);
    }

    public Map<Column<?>, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    public Sheet sheet() {
        return sheet;
    }

    public String place(Column<?> column) {
        return place.apply(column);
    }

    /** By the name of the field in the API. */
    public String place(String field) {
        return place.apply(sheet.column(field));
    }
}

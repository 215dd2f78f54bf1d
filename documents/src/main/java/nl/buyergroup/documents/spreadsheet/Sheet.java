package nl.buyergroup.documents.spreadsheet;

import java.util.List;
import java.util.Optional;
import nl.buyergroup.platform.text.Text;

/** A sheet of a workbook: a form with its labels below each other, or a list with its headings beside each other. */
public final class Sheet {
    private static final int LONGEST_HEADING = 255;

    final Text name;
    final List<Column<?>> columns;
    final boolean isForm;
    final int room;
    final int most;
    private final String key;

    private Sheet(String key, Text name, List<Column<?>> columns, boolean isForm, int room, int most) {
        this.key = key;
        this.name = name;
        this.columns = columns;
        this.isForm = isForm;
        this.room = room;
        this.most = most;
    }

    public static Sheet form(Text name, Column<?>... columns) {
        return new Sheet("", name, List.of(columns), true, 1, 1);
    }

    /**
     * A list of rows.
     *
     * @param key what the API calls it
     * @param room the rows that are made ready to be filled in
     * @param most the rows that can be read
     */
    public static Sheet list(String key, Text name, int room, int most, Column<?>... columns) {
        return new Sheet(key, name, List.of(columns), false, room, most);
    }

    public String key() {
        return key;
    }

    public List<Column<?>> columns() {
        return columns;
    }

    /** The column of a field as the API names it; the first one for what is about a row as a whole. */
    public Column<?> column(String name) {
        return columns.stream()
                .filter(column -> column.key().equals(name))
                .findFirst()
                .orElse(columns.get(0));
    }

    boolean isCalled(String written) {
        return written.strip().equalsIgnoreCase(name.nl()) || written.strip().equalsIgnoreCase(name.en());
    }

    Optional<Column<?>> headed(String written) {
        if (written.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        var heading = written.replace("*", "").strip();
        return columns.stream().filter(column -> column.isCalled(heading)).findFirst();
    }

    /** Below the hints, where there are any. */
    int headingRow() {
        return columns.stream().anyMatch(Column::hasHelp) ? 1 : 0;
    }

    int cells() {
        return most * columns.size();
    }
}

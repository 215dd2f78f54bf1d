package nl.buyergroup.ambition.wheel.exchange;

import static nl.buyergroup.ambition.wheel.exchange.Column.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buyergroup.platform.text.Text;

/** A part of a wheel: a sheet of the workbook, a list in JSON. */
enum Part {
    WHEEL(null, new Text("Wiel", "Wheel"), LEVEL, TITLE, AMBITION),
    THEMES("themes", new Text("Thema's", "Themes"), NAME, PILLAR, ELABORATION, PRIORITY),
    GOALS(
            "goals",
            new Text("Doelen", "Goals"),
            GOAL_THEME,
            INDICATOR,
            UNIT,
            DIRECTION,
            BASELINE,
            BASELINE_DATE,
            TARGET,
            TARGET_DATE,
            PACKAGE_CODE),
    QUALITATIVE_GOALS(
            "qualitativeGoals",
            new Text("Doelen zonder getal", "Goals without a number"),
            STATEMENT_THEME,
            STATEMENT,
            STATEMENT_DATE);

    /** As many as a wheel can hold of either. */
    static final int MOST_ROWS = 200;

    static final List<Part> LISTS =
            Stream.of(values()).filter(part -> part != WHEEL).toList();

    private static final int LONGEST_HEADING = 255;

    final String key;
    final Text sheet;
    final List<Column> columns;

    Part(String key, Text sheet, Column... columns) {
        this.key = key;
        this.sheet = sheet;
        this.columns = List.of(columns);
    }

    boolean isCalled(String written) {
        return written.strip().equalsIgnoreCase(sheet.nl()) || written.strip().equalsIgnoreCase(sheet.en());
    }

    Optional<Column> column(String written) {
        if (written.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        var name = written.replace("*", "").strip();
        return columns.stream().filter(column -> column.isCalled(name)).findFirst();
    }

    /** The column of a field as the wheel names it; the first one for what is about a row as a whole. */
    Column of(String property) {
        return columns.stream()
                .filter(column -> column.property.equals(property))
                .findFirst()
                .orElse(columns.get(0));
    }
}

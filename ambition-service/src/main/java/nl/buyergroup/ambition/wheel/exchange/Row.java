package nl.buyergroup.ambition.wheel.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.ambition.wheel.content.QualitativeGoalContent;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.ThemeContent;

/**
 * A theme, a goal or the wheel itself as somebody filled it in.
 *
 * @param values what could be read
 * @param place where the value of a column stands, or would stand
 */
record Row(Part part, Map<Column, Object> values, Function<Column, String> place) {
    // a goal gets the identifier of its theme from the wheel; until then only the name counts
    private static final UUID SOME_THEME = new UUID(0, 0);

    String place(String property) {
        return place.apply(part.of(property));
    }

    String text(Column column) {
        return (String) values.get(column);
    }

    <T> T get(Column column, Class<T> type) {
        return type.cast(values.get(column));
    }

    ThemeContent theme() {
        return new ThemeContent(
                text(Column.NAME),
                get(Column.PILLAR, Theme.Pillar.class),
                text(Column.ELABORATION),
                get(Column.PRIORITY, Theme.Priority.class));
    }

    GoalContent goal() {
        return new GoalContent(
                values.containsKey(Column.GOAL_THEME) ? SOME_THEME : null,
                text(Column.PACKAGE_CODE),
                text(Column.INDICATOR),
                text(Column.UNIT),
                get(Column.DIRECTION, Goal.Direction.class),
                get(Column.BASELINE, BigDecimal.class),
                get(Column.BASELINE_DATE, LocalDate.class),
                get(Column.TARGET, BigDecimal.class),
                get(Column.TARGET_DATE, LocalDate.class));
    }

    QualitativeGoalContent qualitativeGoal() {
        return new QualitativeGoalContent(
                values.containsKey(Column.STATEMENT_THEME) ? SOME_THEME : null,
                text(Column.STATEMENT),
                get(Column.STATEMENT_DATE, LocalDate.class));
    }
}

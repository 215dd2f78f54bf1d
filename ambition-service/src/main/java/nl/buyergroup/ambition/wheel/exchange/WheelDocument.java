package nl.buyergroup.ambition.wheel.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.WheelContent;

/**
 * A wheel to take elsewhere: a goal names its theme, and nothing in it is an identifier of this system, of a person or of
 * an organisation.
 */
public record WheelDocument(
        String format,
        int formatVersion,
        ValueWheel.Level level,
        String title,
        String ambition,
        List<ThemeOf> themes,
        List<GoalOf> goals,
        List<QualitativeGoalOf> qualitativeGoals) {
    static final String FORMAT = "buyergroup.value-wheel";
    static final int FORMAT_VERSION = 1;

    public record ThemeOf(String name, Theme.Pillar pillar, String elaboration, Theme.Priority priority) {
        static ThemeOf from(Theme theme) {
            return new ThemeOf(theme.name(), theme.pillar(), theme.elaboration(), theme.priority());
        }

        Map<Column, Object> values() {
            return filled(
                    Column.NAME,
                    name,
                    Column.PILLAR,
                    pillar,
                    Column.ELABORATION,
                    elaboration,
                    Column.PRIORITY,
                    priority);
        }
    }

    public record GoalOf(
            String theme,
            String packageCode,
            String indicator,
            String unit,
            Goal.Direction direction,
            BigDecimal baseline,
            LocalDate baselineDate,
            BigDecimal target,
            LocalDate targetDate) {
        static GoalOf from(Goal goal, String theme) {
            return new GoalOf(
                    theme,
                    goal.packageCode(),
                    goal.indicator(),
                    goal.unit(),
                    goal.direction(),
                    goal.baseline(),
                    goal.baselineDate(),
                    goal.target(),
                    goal.targetDate());
        }

        Map<Column, Object> values() {
            var values = filled(Column.GOAL_THEME, theme, Column.INDICATOR, indicator, Column.UNIT, unit);
            values.putAll(filled(Column.DIRECTION, direction, Column.PACKAGE_CODE, packageCode));
            values.putAll(filled(Column.BASELINE, baseline, Column.BASELINE_DATE, baselineDate));
            values.putAll(filled(Column.TARGET, target, Column.TARGET_DATE, targetDate));
            return values;
        }
    }

    public record QualitativeGoalOf(String theme, String statement, LocalDate targetDate) {
        static QualitativeGoalOf from(QualitativeGoal goal, String theme) {
            return new QualitativeGoalOf(theme, goal.statement(), goal.targetDate());
        }

        Map<Column, Object> values() {
            return filled(
                    Column.STATEMENT_THEME, theme, Column.STATEMENT, statement, Column.STATEMENT_DATE, targetDate);
        }
    }

    static WheelDocument of(ValueWheel.Level level, WheelContent content) {
        Function<UUID, String> name = id -> content.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .map(Theme::name)
                .findFirst()
                .orElseThrow();
        return new WheelDocument(
                FORMAT,
                FORMAT_VERSION,
                level,
                content.title(),
                content.ambition(),
                content.themes().stream().map(ThemeOf::from).toList(),
                content.goals().stream()
                        .map(goal -> GoalOf.from(goal, name.apply(goal.themeId())))
                        .toList(),
                content.qualitativeGoals().stream()
                        .map(goal -> QualitativeGoalOf.from(goal, name.apply(goal.themeId())))
                        .toList());
    }

    /** A document in which everything is still to be filled in. */
    static WheelDocument empty() {
        return new WheelDocument(FORMAT, FORMAT_VERSION, null, null, null, List.of(), List.of(), List.of());
    }

    List<Map<Column, Object>> rows(Part part) {
        return switch (part) {
            case WHEEL -> List.of(filled(Column.LEVEL, level, Column.TITLE, title, Column.AMBITION, ambition));
            case THEMES -> themes.stream().map(ThemeOf::values).toList();
            case GOALS -> goals.stream().map(GoalOf::values).toList();
            case QUALITATIVE_GOALS ->
                qualitativeGoals.stream().map(QualitativeGoalOf::values).toList();
        };
    }

    private static Map<Column, Object> filled(Object... columnsAndValues) {
        var values = new EnumMap<Column, Object>(Column.class);
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            if (columnsAndValues[i + 1] != null) {
                values.put((Column) columnsAndValues[i], columnsAndValues[i + 1]);
            }
        }
        return values;
    }
}

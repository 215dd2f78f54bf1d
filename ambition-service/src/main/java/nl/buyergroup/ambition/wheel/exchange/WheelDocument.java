package nl.buyergroup.ambition.wheel.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.documents.spreadsheet.Row;
import nl.buyergroup.documents.spreadsheet.Sheet;

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

        private void fill(Row row) {
            row.with(WheelBook.NAME, name)
                    .with(WheelBook.PILLAR, pillar)
                    .with(WheelBook.ELABORATION, elaboration)
                    .with(WheelBook.PRIORITY, priority);
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

        private void fill(Row row) {
            row.with(WheelBook.THEME, theme)
                    .with(WheelBook.INDICATOR, indicator)
                    .with(WheelBook.UNIT, unit)
                    .with(WheelBook.DIRECTION, direction)
                    .with(WheelBook.BASELINE, baseline)
                    .with(WheelBook.BASELINE_DATE, baselineDate)
                    .with(WheelBook.TARGET, target)
                    .with(WheelBook.TARGET_DATE, targetDate)
                    .with(WheelBook.PACKAGE_CODE, packageCode);
        }
    }

    public record QualitativeGoalOf(String theme, String statement, LocalDate targetDate) {
        static QualitativeGoalOf from(QualitativeGoal goal, String theme) {
            return new QualitativeGoalOf(theme, goal.statement(), goal.targetDate());
        }

        private void fill(Row row) {
            row.with(WheelBook.THEME, theme)
                    .with(WheelBook.STATEMENT, statement)
                    .with(WheelBook.STATEMENT_DATE, targetDate);
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

    /** The rows of a sheet; what is absent from a list is an empty row. */
    List<Row> rows(Sheet sheet) {
        if (sheet == WheelBook.WHEEL) {
            return List.of(Row.of(sheet)
                    .with(WheelBook.LEVEL, level)
                    .with(WheelBook.TITLE, title)
                    .with(WheelBook.AMBITION, ambition));
        }
        if (sheet == WheelBook.THEMES) {
            return rows(sheet, themes, ThemeOf::fill);
        }
        return sheet == WheelBook.GOALS
                ? rows(sheet, goals, GoalOf::fill)
                : rows(sheet, qualitativeGoals, QualitativeGoalOf::fill);
    }

    private static <T> List<Row> rows(Sheet sheet, List<T> parts, BiConsumer<T, Row> fill) {
        return parts.stream()
                .map(part -> {
                    var row = Row.of(sheet);
                    Optional.ofNullable(part).ifPresent(there -> fill.accept(there, row));
                    return row;
                })
                .toList();
    }
}

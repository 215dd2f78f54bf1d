package nl.buyergroup.ambition.wheel.exchange;

import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.buyergroup.ambition.wheel.Proposal;
import nl.buyergroup.ambition.wheel.WheelText;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.ambition.wheel.content.QualitativeGoalContent;
import nl.buyergroup.ambition.wheel.content.ThemeContent;
import nl.buyergroup.documents.spreadsheet.Column;
import nl.buyergroup.documents.spreadsheet.Filled;
import nl.buyergroup.documents.spreadsheet.Row;
import nl.buyergroup.documents.spreadsheet.Sheet;

/** A document in which somebody filled in a wheel, checked by the rules of the wheel itself. */
record FilledWheel(Filled document, Validator validator) {
    private static final int LONGEST_NAME = 1_000;
    // a goal gets the identifier of its theme from the wheel; until then only the name counts
    private static final UUID SOME_THEME = new UUID(0, 0);

    Proposal proposal(String fingerprint) {
        var wheel = document.form(WheelBook.WHEEL);
        var text = new WheelText(wheel.get(WheelBook.TITLE), wheel.get(WheelBook.AMBITION));
        document.mistakes().check(validator, wheel, text);
        return new Proposal(
                wheel.get(WheelBook.LEVEL),
                new WheelText(orEmpty(text.title()), orEmpty(text.ambition())),
                parts(WheelBook.THEMES, FilledWheel::theme, WheelBook.NAME, WheelBook.NAME),
                parts(WheelBook.GOALS, FilledWheel::goal, WheelBook.THEME, WheelBook.INDICATOR),
                parts(WheelBook.QUALITATIVE_GOALS, FilledWheel::qualitativeGoal, WheelBook.THEME, WheelBook.STATEMENT),
                this::place,
                document.mistakes().all(),
                fingerprint);
    }

    private <T> List<Proposal.Part<T>> parts(
            Sheet sheet, Function<Row, T> content, Column<String> theme, Column<String> key) {
        return document.rows(sheet).stream()
                .map(row -> new Proposal.Part<>(
                        name(row.get(theme)), name(row.get(key)), sound(row, content.apply(row)), row::place))
                .toList();
    }

    /** Stripped once, because it is compared with every other name; one that is far too long equals none of them anyway. */
    private static String name(String text) {
        var name = text == null ? null : text.strip();
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** The content, or null where something is wrong with it. */
    private <T> T sound(Row row, T content) {
        return document.mistakes().check(validator, row, content) ? content : null;
    }

    private String place(String field) {
        return WheelBook.LISTS.stream()
                .filter(sheet -> sheet.key().equals(field))
                .findFirst()
                .map(document.place())
                .orElseGet(() -> document.form(WheelBook.WHEEL).place(field));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static ThemeContent theme(Row row) {
        return new ThemeContent(
                row.get(WheelBook.NAME),
                row.get(WheelBook.PILLAR),
                row.get(WheelBook.ELABORATION),
                row.get(WheelBook.PRIORITY));
    }

    private static GoalContent goal(Row row) {
        return new GoalContent(
                someTheme(row),
                row.get(WheelBook.PACKAGE_CODE),
                row.get(WheelBook.INDICATOR),
                row.get(WheelBook.UNIT),
                row.get(WheelBook.DIRECTION),
                row.get(WheelBook.BASELINE),
                row.get(WheelBook.BASELINE_DATE),
                row.get(WheelBook.TARGET),
                row.get(WheelBook.TARGET_DATE));
    }

    private static QualitativeGoalContent qualitativeGoal(Row row) {
        return new QualitativeGoalContent(
                someTheme(row), row.get(WheelBook.STATEMENT), row.get(WheelBook.STATEMENT_DATE));
    }

    private static UUID someTheme(Row row) {
        return row.get(WheelBook.THEME) == null ? null : SOME_THEME;
    }
}

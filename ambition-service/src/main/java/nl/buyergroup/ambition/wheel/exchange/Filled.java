package nl.buyergroup.ambition.wheel.exchange;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.buyergroup.ambition.wheel.Proposal;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.WheelText;
import nl.buyergroup.platform.text.Text;

/**
 * A document that somebody filled in, as far as it could be read.
 *
 * @param list where a list as a whole stands
 */
record Filled(Map<Part, List<Row>> rows, Function<Part, String> list, Mistakes mistakes) {
    private static final int LONGEST_NAME = 1_000;

    /** Checks every value by the rules of the wheel itself. */
    Proposal proposal(Validator validator, String fingerprint) {
        var wheel = rows.get(Part.WHEEL).get(0);
        var text = new WheelText(wheel.text(Column.TITLE), wheel.text(Column.AMBITION));
        check(validator, wheel, text);
        return new Proposal(
                wheel.get(Column.LEVEL, ValueWheel.Level.class),
                new WheelText(orEmpty(text.title()), orEmpty(text.ambition())),
                parts(validator, Part.THEMES, Row::theme, Column.NAME, Column.NAME),
                parts(validator, Part.GOALS, Row::goal, Column.GOAL_THEME, Column.INDICATOR),
                parts(
                        validator,
                        Part.QUALITATIVE_GOALS,
                        Row::qualitativeGoal,
                        Column.STATEMENT_THEME,
                        Column.STATEMENT),
                this::place,
                mistakes.all(),
                fingerprint);
    }

    private <T> List<Proposal.Part<T>> parts(
            Validator validator, Part part, Function<Row, T> content, Column theme, Column key) {
        return rows.get(part).stream()
                .map(row -> new Proposal.Part<>(
                        name(row.text(theme)),
                        name(row.text(key)),
                        sound(validator, row, content.apply(row)),
                        row::place))
                .toList();
    }

    /** Stripped once, for it is compared with every other; what is far too long is like nothing else in any case. */
    private static String name(String text) {
        var name = text == null ? null : text.strip();
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** The content, or null where something is wrong with it. */
    private <T> T sound(Validator validator, Row row, T content) {
        boolean isSound = check(validator, row, content);
        return isSound && row.part().columns.stream().map(row.place()).noneMatch(mistakes::isAt) ? content : null;
    }

    private boolean check(Validator validator, Row row, Object content) {
        var violations = validator.validate(content).stream()
                .sorted(Comparator.comparing(violation -> column(row, violation)))
                .toList();
        violations.forEach(violation -> mistakes.add(row.place().apply(column(row, violation)), text(violation)));
        return violations.isEmpty();
    }

    private static Column column(Row row, ConstraintViolation<?> violation) {
        return row.part().of(violation.getPropertyPath().toString());
    }

    /** The message of a violation is in the language of the reader already. */
    private static Text text(ConstraintViolation<?> violation) {
        return violation.getInvalidValue() == null
                ? new Text("is niet ingevuld", "is not filled in")
                : Text.same(violation.getMessage());
    }

    private String place(String field) {
        return Part.LISTS.stream()
                .filter(part -> part.key.equals(field))
                .findFirst()
                .map(list)
                .orElseGet(() -> rows.get(Part.WHEEL).get(0).place(field));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

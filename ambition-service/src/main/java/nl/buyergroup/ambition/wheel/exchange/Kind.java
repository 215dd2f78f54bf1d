package nl.buyergroup.ambition.wheel.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.Labelled;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;

/** What kind of value a column holds. */
enum Kind {
    TEXT,
    NUMBER,
    DATE,
    THEME,
    LEVEL(ValueWheel.Level.values()),
    PILLAR(Theme.Pillar.values()),
    PRIORITY(Theme.Priority.values()),
    DIRECTION(Goal.Direction.values());

    private final List<Labelled> choices;

    Kind(Labelled... choices) {
        this.choices = List.of(choices);
    }

    boolean isChoice() {
        return !choices.isEmpty();
    }

    boolean isText() {
        return this != NUMBER && this != DATE;
    }

    List<String> labels(Language language) {
        return choices.stream().map(choice -> choice.label().in(language)).toList();
    }

    /** The value that a text means, as written by hand. */
    Object meantBy(String text) {
        return switch (this) {
            case TEXT, THEME -> text;
            case NUMBER -> WrittenNumber.read(text);
            case DATE -> date(text);
            default -> choice(text);
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Misfit(Text.of(
                    "“%s” is tekst en geen datum; typ de datum opnieuw, of schrijf die als 2027-12-31",
                    "“%s” is a text and not a date; type the date again, or write it as 2027-12-31",
                    Misfit.quoted(text)));
        }
    }

    private Labelled choice(String text) {
        var name = text.strip();
        return choices.stream()
                .filter(choice -> names(choice).anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new Misfit(Text.of(
                        "“%s” is hier niet bekend; kies uit: %s",
                        "“%s” is not known here; choose from: %s", Misfit.quoted(text), choices())));
    }

    private static Stream<String> names(Labelled choice) {
        return Stream.of(
                ((Enum<?>) choice).name(), choice.label().nl(), choice.label().en());
    }

    private Text choices() {
        return new Text(String.join(", ", labels(Language.NL)), String.join(", ", labels(Language.EN)));
    }

    /** How a value is written for a person. */
    static String written(Object value, Language language) {
        if (value instanceof Labelled choice) {
            return choice.label().in(language);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}

package nl.buyergroup.documents.spreadsheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;

/**
 * A field that somebody fills in, and what helps to do so.
 *
 * @param <T> what its values are read as
 */
public final class Column<T> {
    /** Of a longer text a cell shows several lines; Excel itself cuts off a longer one in a cell that is kept as text. */
    private static final int LONG = 255;

    final Kind<T> kind;
    final Text heading;
    final int width;
    private final String key;
    private final boolean needed;
    private final Integer longest;
    private final Text meaning;
    private final Text example;

    private Column(
            String key,
            Text heading,
            int width,
            Kind<T> kind,
            boolean needed,
            Integer longest,
            Text meaning,
            Text example) {
        this.key = key;
        this.heading = heading;
        this.width = width;
        this.kind = kind;
        this.needed = needed;
        this.longest = longest;
        this.meaning = meaning;
        this.example = example;
    }

    private static <T> Column<T> of(Kind<T> kind, String key, Text heading, int width) {
        return new Column<>(key, heading, width, kind, false, null, null, null);
    }

    /**
     * A column of texts.
     *
     * @param key what the API calls it
     * @param width in characters
     */
    public static Column<String> text(String key, Text heading, int width) {
        return of(new Kind.Words(null), key, heading, width);
    }

    /** A column of texts to choose from those in the first column of another sheet. */
    public static Column<String> listed(String key, Text heading, int width, Sheet in) {
        return of(new Kind.Words(in), key, heading, width);
    }

    public static Column<BigDecimal> number(String key, Text heading, int width) {
        return of(new Kind.Number(), key, heading, width);
    }

    public static Column<LocalDate> date(String key, Text heading, int width) {
        return of(new Kind.Day(), key, heading, width);
    }

    /** A column of constants, which people know by their labels. */
    public static <E extends Enum<E>> Column<E> choice(
            String key, Text heading, int width, Class<E> type, Function<E, Text> label) {
        return of(new Kind.Choice<>(List.of(type.getEnumConstants()), label), key, heading, width);
    }

    /** The same, with what to fill in and as somebody may write it. */
    public Column<T> help(Text what, Text such) {
        return new Column<>(key, heading, width, kind, needed, longest, what, such);
    }

    /** The same, in which something has to be filled in. */
    public Column<T> needed() {
        return new Column<>(key, heading, width, kind, true, longest, meaning, example);
    }

    /** The same, needed and as long as the Bean Validation of a record says. */
    public Column<T> as(Class<? extends Record> type, String property) {
        boolean must = rule(type, property, NotNull.class).isPresent()
                || rule(type, property, NotBlank.class).isPresent();
        var most = rule(type, property, Size.class).map(Size::max).orElse(null);
        return new Column<>(key, heading, width, kind, must, most, meaning, example);
    }

    private static <A extends Annotation> Optional<A> rule(Class<?> type, String property, Class<A> rule) {
        try {
            return Optional.ofNullable(type.getDeclaredField(property).getAnnotation(rule));
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public String key() {
        return key;
    }

    Optional<Integer> longest() {
        return Optional.ofNullable(longest);
    }

    boolean isLong() {
        return longest != null && longest > LONG;
    }

    boolean isCalled(String name) {
        return name.equalsIgnoreCase(heading.nl()) || name.equalsIgnoreCase(heading.en());
    }

    /** As it stands above the column, with an asterisk where something has to be filled in. */
    String heading(Language language) {
        return heading.in(language) + (needed ? " *" : "");
    }

    boolean hasHelp() {
        return meaning != null;
    }

    Text meaning() {
        return hasHelp() ? meaning : Text.same("");
    }

    Text example() {
        return hasHelp() ? example : Text.same("");
    }

    /** How a value of this column is written for a person. */
    String written(Object value, Language language) {
        @SuppressWarnings("unchecked")
        var typed = (T) value;
        return kind.written(typed).in(language);
    }
}

package nl.buyergroup.ambition;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** What a person reads, in Dutch and in English. */
public record Text(String nl, String en) {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    /** The same in both languages, such as a name that a user gave. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** A sentence with a place ({@code %s}) for each part, in both languages in the same order. */
    public static Text of(String nl, String en, Text... parts) {
        return new Text(
                nl.formatted(Stream.of(parts).map(Text::nl).toArray()),
                en.formatted(Stream.of(parts).map(Text::en).toArray()));
    }

    /** A number as each language writes it, with all of its decimals. */
    public static Text number(BigDecimal number) {
        return new Text(format(number, DUTCH), format(number, Locale.ENGLISH));
    }

    private static String format(BigDecimal number, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    public static Text date(LocalDate date) {
        return new Text(format(date, DUTCH), format(date, Locale.ENGLISH));
    }

    private static String format(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    public String in(boolean dutch) {
        return dutch ? nl : en;
    }
}

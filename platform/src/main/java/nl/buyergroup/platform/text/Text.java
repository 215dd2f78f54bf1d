package nl.buyergroup.platform.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/** What a person reads, in Dutch and in English. */
public record Text(String nl, String en) {
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
        return new Text(format(number, Language.NL), format(number, Language.EN));
    }

    private static String format(BigDecimal number, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    public static Text date(LocalDate date) {
        return new Text(format(date, Language.NL), format(date, Language.EN));
    }

    private static String format(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(date);
    }

    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }
}

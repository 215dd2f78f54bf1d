package nl.buyergroup.documents.spreadsheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.buyergroup.platform.text.Text;

/** A number in a text cell: taken when it can mean one thing only, in Dutch or in English notation. */
final class WrittenNumber {
    private static final Pattern NUMBER = Pattern.compile("([-−+]?)(\\d{1,25}(?:[., \\u00a0\\u202f]\\d{1,25}){0,9})");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}(?:([., \\u00a0\\u202f])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern DECIMALS = Pattern.compile("(.*)([.,])(\\d+)");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private WrittenNumber() {}

    static BigDecimal read(String text) {
        var number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            throw unreadable(text);
        }
        var digits = digits(number.group(2), text);
        return number.group(1).matches("[-−]") ? digits.negate() : digits;
    }

    private static BigDecimal digits(String written, String text) {
        if (AMBIGUOUS.matcher(written).matches()) {
            throw new Misfit(Text.of(
                    "“%s” kan een duizendtal zijn of een getal met decimalen; typ het als getal, zonder punt voor duizend",
                    "“%s” may be thousands or decimals; type it as a number, without a separator for thousands",
                    Misfit.quoted(text)));
        }
        var parts = DECIMALS.matcher(written);
        if (!parts.matches() || parts.group(1).indexOf(parts.group(2)) >= 0) {
            return new BigDecimal(whole(written, text));
        }
        return new BigDecimal(whole(parts.group(1), text) + "." + parts.group(3));
    }

    private static String whole(String written, String text) {
        if (!written.matches("\\d+") && !GROUPED.matcher(written).matches()) {
            throw unreadable(text);
        }
        return written.replaceAll("\\D", "");
    }

    private static Misfit unreadable(String text) {
        return new Misfit(Text.of(
                "“%s” is geen getal; typ alleen het getal, bijvoorbeeld 133,5",
                "“%s” is not a number; type only the number, such as 133.5", Misfit.quoted(text)));
    }
}

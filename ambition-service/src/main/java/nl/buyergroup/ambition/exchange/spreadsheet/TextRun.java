package nl.buyergroup.ambition.exchange.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a workbook, which may come in runs of different looks and with a hint how to pronounce it. */
public final class TextRun {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inHint;

    void clear() {
        text.setLength(0);
    }

    void start(String element) {
        inText |= element.equals("t");
        inHint |= element.equals("rPh");
    }

    void text(String part) {
        if (inText && !inHint) {
            text.append(part);
        }
    }

    void end(String element) {
        inText &= !element.equals("t");
        inHint &= !element.equals("rPh");
    }

    /** A workbook writes what XML can't hold, such as a carriage return, as _x000D_. */
    @Override
    public String toString() {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    public static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_").replace("\r", "_x000D_");
    }
}

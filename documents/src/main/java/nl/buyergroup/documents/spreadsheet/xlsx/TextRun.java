package nl.buyergroup.documents.spreadsheet.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a workbook, which may come in runs of different looks and with a hint how to pronounce it. */
public final class TextRun {
    private static final int LONGEST = 32_767; // as Excel has it
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
            append(text, part);
        }
    }

    /** Refuses a text that Excel can't hold: many cells may share one, and each of them would be read in full. */
    static void append(StringBuilder text, String part) {
        if (text.length() + part.length() > LONGEST) {
            throw WorkbookParts.textTooLong();
        }
        text.append(part);
    }

    void end(String element) {
        inText &= !element.equals("t");
        inHint &= !element.equals("rPh");
    }

    /** Nothing for a text of spaces only. A workbook writes what XML can't hold, such as a carriage return, as _x000D_. */
    @Override
    public String toString() {
        var written = ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return orNothing(written);
    }

    static String orNothing(String text) {
        return text.isBlank() ? "" : text;
    }

    public static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_").replace("\r", "_x000D_");
    }
}

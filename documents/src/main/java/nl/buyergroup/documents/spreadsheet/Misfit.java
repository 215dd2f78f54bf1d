package nl.buyergroup.documents.spreadsheet;

import java.util.List;
import nl.buyergroup.platform.text.Text;

/** A value that is not what its place asks for. */
class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 40;

    final transient Text text;

    Misfit(Text text) {
        super(text.en(), null, false, false);
        this.text = text;
    }

    /** What somebody filled in, short enough for a message. */
    static Text quoted(String value) {
        int end = value.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, value.codePointCount(0, value.length())));
        return Text.same(end == value.length() ? value : value.substring(0, end) + "…");
    }

    /** All of them after each other, for a message. */
    static Text listed(List<Text> texts) {
        return texts.stream()
                .reduce((a, b) -> Text.of("%s, %s", "%s, %s", a, b))
                .orElseThrow();
    }
}

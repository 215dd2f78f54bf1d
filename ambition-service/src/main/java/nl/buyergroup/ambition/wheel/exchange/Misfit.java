package nl.buyergroup.ambition.wheel.exchange;

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
}

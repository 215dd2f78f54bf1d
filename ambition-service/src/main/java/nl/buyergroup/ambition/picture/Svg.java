package nl.buyergroup.ambition.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG, everything escaped. Presentation attributes only: a page's security policy may forbid style sheets. */
public final class Svg {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn; a value is a text or a number */
    public Svg open(String element, Object... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    public Svg leaf(String element, Object... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    public Svg text(String element, String content, Object... attributes) {
        return open(element, attributes).content(content).close();
    }

    public Svg content(String text) {
        out.append(escaped(text));
        return this;
    }

    public Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** A number in tenths, the same on every machine. */
    public static String number(double value) {
        long tenths = Math.round(value * 10);
        var sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1] instanceof Number number ? number(number.doubleValue()) : attributes[i + 1];
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(value.toString()))
                    .append('"');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

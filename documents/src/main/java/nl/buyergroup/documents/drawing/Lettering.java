package nl.buyergroup.documents.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** Breaks text into lines by the widths of its letters, with a margin for a reader who has Arial and not Roboto. */
public final class Lettering {
    private static final double MARGIN = 1.03;
    private static final String ELLIPSIS = "…";
    private static final int SMALLEST_PIECE = 4;

    private Lettering() {}

    /** Lines, and whether all of the text is in them. */
    public record Lines(List<String> lines, boolean complete) {}

    /** As the beginning of a line. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public static double width(String text, double size) {
        return Typeface.REGULAR.width(text, size) * MARGIN;
    }

    /**
     * @param room the width of each line by its number
     * @param breakWords whether a word that no line can hold is broken; else such a text is cut off
     */
    public static Lines wrap(String text, double size, int most, IntToDoubleFunction room, boolean breakWords) {
        var lines = new ArrayList<String>();
        var all = text.strip().replaceAll("\\s+", " ");
        int at = 0;
        int lastBegin = 0;
        while (at < all.length() && lines.size() < most) {
            var rest = all.substring(at);
            double width = room.applyAsDouble(lines.size());
            int end = lineEnd(rest, size, width);
            boolean broken = end == 0 && breakWords;
            end = broken ? brokenEnd(rest, size, width - width("-", size)) : end;
            if (end == 0) {
                break;
            }
            lines.add(rest.substring(0, end).strip() + (broken ? "-" : ""));
            lastBegin = at;
            at += end;
            while (at < all.length() && all.charAt(at) == ' ') {
                at++;
            }
        }
        return at == all.length()
                ? new Lines(lines, true)
                : cutOff(lines, all.substring(lines.size() < most ? at : lastBegin), size, most, room);
    }

    /** The last line takes all that is left, and shows what fits of it. */
    private static Lines cutOff(List<String> lines, String rest, double size, int most, IntToDoubleFunction room) {
        if (lines.size() == most) {
            lines.remove(most - 1);
        }
        lines.add(shorten(rest, size, room.applyAsDouble(lines.size())));
        return new Lines(lines, false);
    }

    /** As much of the text as fits, with an ellipsis when that is not all; nothing where not even one letter fits. */
    public static String shorten(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = fitting(text, size, room - width(ELLIPSIS, size));
        return end == 0 ? "" : text.substring(0, end).strip() + ELLIPSIS;
    }

    /** Where the line ends: behind the last word, or the last part of a word with a hyphen, that fits. */
    private static int lineEnd(String text, double size, double room) {
        int fits = fitting(text, size, room);
        if (fits == text.length()) {
            return fits;
        }
        for (int end = fits; end > 0; end--) {
            boolean behindHyphen = text.charAt(end - 1) == '-' && end > SMALLEST_PIECE;
            if (text.charAt(end) == ' ' || behindHyphen) {
                return end;
            }
        }
        return 0;
    }

    private static int brokenEnd(String text, double size, double room) {
        int fits = Math.min(fitting(text, size, room), text.length() - SMALLEST_PIECE);
        for (int end = fits; end >= SMALLEST_PIECE; end--) {
            if (isBreak(text, end)) {
                return end;
            }
        }
        return 0;
    }

    /** Before the last of one or two consonants between vowels: wrong now and then, readable always. */
    private static boolean isBreak(String text, int at) {
        boolean one = isVowel(text, at - 1);
        boolean two = isConsonant(text, at - 1) && isVowel(text, at - 2) && !text.startsWith("ch", at - 1);
        return (one || two) && isConsonant(text, at) && isVowel(text, at + 1);
    }

    private static boolean isConsonant(String text, int at) {
        return Character.isLetter(text.charAt(at)) && !isVowel(text, at);
    }

    private static boolean isVowel(String text, int at) {
        return "aeiouyáéíóúäëïöü".indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
    }

    private static int fitting(String text, double size, double room) {
        int end = 0;
        for (double used = 0; end < text.length(); end += Character.charCount(text.codePointAt(end))) {
            used += Typeface.REGULAR.advance(text.codePointAt(end)) * MARGIN * size;
            if (used > room) {
                return end;
            }
        }
        return end;
    }
}

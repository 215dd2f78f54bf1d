package nl.buyergroup.ambition.scan.question;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.buyergroup.platform.text.Text;

/** Small pieces of language that sentences are made of. */
public final class Phrase {
    private Phrase() {}

    /** What reads the same in both languages, as a number does. */
    public static Text same(Object value) {
        return Text.same(value.toString());
    }

    /** “a, b en c” and “a, b and c”. */
    public static Text list(List<Text> parts) {
        return new Text(listed(parts, Text::nl, " en "), listed(parts, Text::en, " and "));
    }

    /** A constant as sentence keys name it: {@code STATUS_QUO} is {@code status-quo}. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Sentences after each other. */
    public static Text join(List<Text> sentences) {
        return new Text(
                String.join(" ", sentences.stream().map(Text::nl).toList()),
                String.join(" ", sentences.stream().map(Text::en).toList()));
    }

    private static String listed(List<Text> parts, Function<Text, String> language, String and) {
        var words = parts.stream().map(language).toList();
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + and + words.get(last);
    }
}

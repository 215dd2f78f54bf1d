package nl.buyergroup.documents.sets;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buyergroup.platform.text.Text;

/** Sentences with holes such as {@code {name}}, and the small pieces of language that fill them. */
public final class Phrase {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z-]*)}");

    private Phrase() {}

    /** The sentence with its holes filled; one without a value stays as it is. */
    public static Text fill(Text sentence, Map<String, Text> values) {
        return new Text(fill(sentence.nl(), values, Text::nl), fill(sentence.en(), values, Text::en));
    }

    /** In one pass: what is filled in may itself look like a hole. */
    private static String fill(String sentence, Map<String, Text> values, Function<Text, String> language) {
        return HOLE.matcher(sentence)
                .replaceAll(hole -> Matcher.quoteReplacement(Optional.ofNullable(values.get(hole.group(1)))
                        .map(language)
                        .orElse(hole.group())));
    }

    static Set<String> holes(String sentence) {
        return HOLE.matcher(sentence).results().map(hole -> hole.group(1)).collect(Collectors.toSet());
    }

    /** What reads the same in both languages, as a number does. */
    public static Text same(Object value) {
        return Text.same(value.toString());
    }

    /** “a, b en c” and “a, b and c”. */
    public static Text list(List<Text> parts) {
        return new Text(listed(parts, Text::nl, " en "), listed(parts, Text::en, " and "));
    }

    private static String listed(List<Text> parts, Function<Text, String> language, String and) {
        var words = parts.stream().map(language).toList();
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + and + words.get(last);
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
}

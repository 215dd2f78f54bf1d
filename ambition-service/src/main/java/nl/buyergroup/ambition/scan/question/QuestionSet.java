package nl.buyergroup.ambition.scan.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked, and the sentences that explain an answer: data that never changes once it is released. */
public record QuestionSet(
        String kind,
        int version,
        LocalDate releasedOn,
        Text title,
        Text about,
        List<Group> groups,
        Map<String, BigDecimal> parameters,
        Map<String, Text> sentences) {
    static final Pattern HOLE = Pattern.compile("\\{([a-z-]+)}");

    /** Items that belong together; reconstructed means: written by us because the source text is damaged here. */
    @Schema(name = "QuestionGroup")
    public record Group(String code, Text title, Text about, boolean reconstructed, Text remark, List<Item> items) {}

    /** One thing that is asked; its code stays the same in later versions. */
    @Schema(name = "QuestionItem")
    public record Item(String code, Text title, Text about) {}

    /** A set in the list of sets. */
    @Schema(name = "QuestionSetSummary")
    public record Summary(String kind, int version, LocalDate releasedOn, Text title) {}

    public Summary summary() {
        return new Summary(kind, version, releasedOn, title);
    }

    public String name() {
        return kind + "-" + version;
    }

    public Stream<Item> items() {
        return groups.stream().flatMap(group -> group.items().stream());
    }

    public Optional<Item> item(String code) {
        return items().filter(item -> item.code().equals(code)).findFirst();
    }

    public boolean asks(String code) {
        return item(code).isPresent();
    }

    public int parameter(String name) {
        return parameters.get(name).intValueExact();
    }

    public Text say(String sentence) {
        return say(sentence, Map.of());
    }

    /** A sentence of this set with {@code {name}} replaced in each language. */
    public Text say(String sentence, Map<String, Text> values) {
        var text = Optional.ofNullable(sentences.get(sentence))
                .orElseThrow(() -> new NoSuchElementException(name() + " has no sentence " + sentence));
        return new Text(fill(text.nl(), values, Text::nl), fill(text.en(), values, Text::en));
    }

    /** In one pass: what is filled in may itself look like a place to fill. */
    private static String fill(String sentence, Map<String, Text> values, Function<Text, String> language) {
        return HOLE.matcher(sentence)
                .replaceAll(hole -> Matcher.quoteReplacement(Optional.ofNullable(values.get(hole.group(1)))
                        .map(language)
                        .orElse(hole.group())));
    }
}

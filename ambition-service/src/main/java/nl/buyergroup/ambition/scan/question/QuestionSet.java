package nl.buyergroup.ambition.scan.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.documents.sets.ReleasedSet;
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
        Map<String, Text> sentences)
        implements ReleasedSet {
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

    /** A sentence of this set with its holes filled in each language. */
    public Text say(String sentence, Map<String, Text> values) {
        var text = Optional.ofNullable(sentences.get(sentence))
                .orElseThrow(() -> new NoSuchElementException(name() + " has no sentence " + sentence));
        return Phrase.fill(text, values);
    }
}

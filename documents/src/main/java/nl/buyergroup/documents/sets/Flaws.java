package nl.buyergroup.documents.sets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buyergroup.platform.text.Text;

/** Everything that is wrong with a released set, in words for the one who starts the service. */
public final class Flaws {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,58}");

    private final List<String> found = new ArrayList<>();

    public void expect(boolean holds, String flaw) {
        if (!holds) {
            found.add(flaw);
        }
    }

    public void addAll(List<String> flaws) {
        found.addAll(flaws);
    }

    public boolean isNone() {
        return found.isEmpty();
    }

    void mustBeNone(String set) {
        if (!isNone()) {
            throw new IllegalStateException(set + " is broken: " + String.join("; ", found));
        }
    }

    /** Each of them must be said in both languages. */
    public void texts(String owner, Text... texts) {
        boolean whole = Stream.of(texts).allMatch(text -> text != null && isSaid(text.nl()) && isSaid(text.en()));
        expect(whole, owner + " lacks a text in nl or en");
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** Codes must be well formed, and no two the same. */
    public void codes(Stream<String> codes) {
        var seen = new HashSet<String>();
        codes.forEach(code -> {
            expect(code != null && CODE.matcher(code).matches(), "code " + code + " is malformed");
            expect(seen.add(code), "code " + code + " is there twice");
        });
    }

    public void wholeNumbers(Map<String, BigDecimal> parameters, Set<String> wanted) {
        wanted.forEach(name -> expect(isWhole(parameters.get(name)), "parameter " + name + " is no whole number"));
    }

    private static boolean isWhole(BigDecimal number) {
        return number != null && number.stripTrailingZeros().scale() <= 0;
    }

    /**
     * All wanted sentences must be there and no others.
     *
     * @param wanted the key of each sentence with the names of the values that may be filled in
     */
    public void sentences(Map<String, Text> sentences, Map<String, Set<String>> wanted) {
        wanted.forEach((key, values) -> sentence(key, sentences.get(key), values));
        sentences.keySet().stream()
                .filter(key -> !wanted.containsKey(key))
                .forEach(key -> found.add("sentence " + key + " is never said"));
    }

    private void sentence(String key, Text text, Set<String> values) {
        if (text == null) {
            found.add("sentence " + key + " is missing");
            return;
        }
        texts("sentence " + key, text);
        Stream.of(text.nl(), text.en())
                .filter(Objects::nonNull)
                .forEach(said -> expect(
                        values.containsAll(Phrase.holes(said)), "sentence " + key + " may only fill in " + values));
    }
}

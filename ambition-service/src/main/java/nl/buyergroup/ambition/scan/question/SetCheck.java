package nl.buyergroup.ambition.scan.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.platform.text.Text;

/** Names everything that is wrong with a question set, so that a broken one never comes to a reader. */
class SetCheck {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,58}");
    private static final Pattern HOLE = Pattern.compile("\\{([a-z-]*)}");

    private final QuestionSet set;
    private final SetRules rules;
    private final List<String> flaws = new ArrayList<>();

    SetCheck(QuestionSet set, SetRules rules) {
        this.set = set;
        this.rules = rules;
    }

    void mustPass(String file) {
        if (isWhole()) {
            codes();
            sentences();
            rules.parameters()
                    .forEach(name ->
                            expect(isWhole(set.parameters().get(name)), "parameter " + name + " is no whole number"));
            flaws.addAll(rules.flaws(set));
        }
        if (!flaws.isEmpty()) {
            throw new IllegalStateException("question set " + file + " is broken: " + String.join("; ", flaws));
        }
    }

    private boolean isWhole() {
        expect(set.groups() != null && !set.groups().isEmpty(), "it has no groups");
        expect(set.parameters() != null, "it has no parameters");
        expect(set.sentences() != null, "it has no sentences");
        expect(set.releasedOn() != null, "it has no releasedOn");
        texts("the set", set.title(), set.about());
        Stream.ofNullable(set.groups()).flatMap(List::stream).forEach(this::group);
        return flaws.isEmpty();
    }

    private static boolean isWhole(BigDecimal number) {
        return number != null && number.stripTrailingZeros().scale() <= 0;
    }

    private void group(QuestionSet.Group group) {
        texts("group " + group.code(), group.title(), group.about());
        expect(group.items() != null && !group.items().isEmpty(), "group " + group.code() + " has no items");
        expect(!group.reconstructed() || group.remark() != null, "group " + group.code() + " needs a remark");
        Stream.ofNullable(group.items())
                .flatMap(List::stream)
                .forEach(item -> texts("item " + item.code(), item.title(), item.about()));
    }

    private void texts(String owner, Text... texts) {
        boolean whole = Stream.of(texts).allMatch(text -> text != null && isSaid(text.nl()) && isSaid(text.en()));
        expect(whole, owner + " lacks a text in nl or en");
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private void codes() {
        var seen = new HashSet<String>();
        var codes = Stream.concat(
                set.groups().stream().map(QuestionSet.Group::code), set.items().map(QuestionSet.Item::code));
        codes.forEach(code -> {
            expect(code != null && CODE.matcher(code).matches(), "code " + code + " is malformed");
            expect(seen.add(code), "code " + code + " is there twice");
        });
    }

    private void sentences() {
        var wanted = Stream.of(QuestionSets.SAID_BY_ALL, rules.sentences())
                .flatMap(some -> some.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        wanted.forEach(this::sentence);
        set.sentences().keySet().stream()
                .filter(key -> !wanted.containsKey(key))
                .forEach(key -> flaws.add("sentence " + key + " is never said"));
    }

    private void sentence(String key, Set<String> values) {
        var text = set.sentences().get(key);
        if (text == null) {
            flaws.add("sentence " + key + " is missing");
            return;
        }
        texts("sentence " + key, text);
        Stream.of(text.nl(), text.en()).filter(Objects::nonNull).forEach(said -> {
            expect(values.containsAll(holes(said)), "sentence " + key + " may only fill in " + values);
        });
    }

    private static Set<String> holes(String said) {
        return HOLE.matcher(said)
                .results()
                .map(MatchResult::group)
                .map(hole -> hole.substring(1, hole.length() - 1))
                .collect(Collectors.toSet());
    }

    private void expect(boolean holds, String flaw) {
        if (!holds) {
            flaws.add(flaw);
        }
    }
}

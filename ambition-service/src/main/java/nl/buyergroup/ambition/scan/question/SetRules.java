package nl.buyergroup.ambition.scan.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.buyergroup.documents.sets.Flaws;
import nl.buyergroup.documents.sets.SetKind;

/** What a kind of scan needs of its question sets; a bean per kind. */
public interface SetRules extends SetKind<QuestionSet> {
    Map<String, Set<String>> SAID_BY_ALL = Map.of(
            "comparison.same", Set.of("was", "is"),
            "comparison.changed", Set.of("was", "is", "forward", "back", "other"),
            "comparison.other-set", Set.of(),
            "change.forward", Set.of("title", "was", "is"),
            "change.back", Set.of("title", "was", "is"),
            "change.otherwise", Set.of("title", "was", "is"),
            "change.only-before", Set.of("title", "was"),
            "change.only-now", Set.of("title", "is"));

    /** The sentences that the kind says, each with the names of the values that it fills in. */
    Map<String, Set<String>> sentences();

    /** The whole numbers that the kind calculates with. */
    default Set<String> parameters() {
        return Set.of();
    }

    /** What else is wrong with a set, in words for the one who starts the service. */
    default List<String> flaws(QuestionSet set) {
        return List.of();
    }

    @Override
    default void check(QuestionSet set, Flaws flaws) {
        mustBeWhole(set, flaws);
        if (flaws.isNone()) {
            var wanted = new HashMap<>(SAID_BY_ALL);
            wanted.putAll(sentences());
            flaws.codes(Stream.concat(
                    set.groups().stream().map(QuestionSet.Group::code),
                    set.items().map(QuestionSet.Item::code)));
            flaws.sentences(set.sentences(), wanted);
            flaws.wholeNumbers(set.parameters(), parameters());
            flaws.addAll(flaws(set));
        }
    }

    private static void mustBeWhole(QuestionSet set, Flaws flaws) {
        flaws.expect(set.groups() != null && !set.groups().isEmpty(), "it has no groups");
        flaws.expect(set.parameters() != null, "it has no parameters");
        flaws.expect(set.sentences() != null, "it has no sentences");
        flaws.expect(set.releasedOn() != null, "it has no releasedOn");
        flaws.texts("the set", set.title(), set.about());
        Stream.ofNullable(set.groups()).flatMap(List::stream).forEach(group -> mustBeWhole(group, flaws));
    }

    private static void mustBeWhole(QuestionSet.Group group, Flaws flaws) {
        flaws.texts("group " + group.code(), group.title(), group.about());
        flaws.expect(group.items() != null && !group.items().isEmpty(), "group " + group.code() + " has no items");
        flaws.expect(!group.reconstructed() || group.remark() != null, "group " + group.code() + " needs a remark");
        Stream.ofNullable(group.items())
                .flatMap(List::stream)
                .forEach(item -> flaws.texts("item " + item.code(), item.title(), item.about()));
    }
}

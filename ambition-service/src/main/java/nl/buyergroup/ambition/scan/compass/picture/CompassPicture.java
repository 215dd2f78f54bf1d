package nl.buyergroup.ambition.scan.compass.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.scan.compass.CompassResult;
import nl.buyergroup.ambition.scan.compass.CompassView;
import nl.buyergroup.ambition.scan.compass.Principle;
import nl.buyergroup.ambition.scan.question.Phrase;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.platform.text.Language;

/**
 * What there is to draw of a compass scan, in the language of the reader; evidence stays out of the picture.
 *
 * @param outcome null while not everything is answered
 * @param explanation what the outcome means or what it needs
 */
public record CompassPicture(
        String id, LocalDate on, boolean draft, String outcome, String explanation, List<Item> principles) {
    /** @param met null while it is not answered */
    public record Item(String name, Boolean met) {
        boolean isMet() {
            return Boolean.TRUE.equals(met);
        }
    }

    public static CompassPicture of(CompassView compass, QuestionSet set, Language language) {
        var met = compass.answers().stream().collect(Collectors.toMap(Principle::code, Principle::met));
        return new CompassPicture(
                compass.scan().id().toString(),
                compass.scan().takenOn(),
                compass.scan().completedAt() == null,
                set.items().allMatch(item -> met.containsKey(item.code())) ? outcome(compass, set, language) : null,
                explanation(compass.result(), set, language),
                points(met, set, language));
    }

    private static List<Item> points(Map<String, Boolean> met, QuestionSet set, Language language) {
        return set.items()
                .map(item -> new Item(item.title().in(language), met.get(item.code())))
                .toList();
    }

    private static String outcome(CompassView compass, QuestionSet set, Language language) {
        return set.say("outcome." + Phrase.key(compass.result().outcome())).in(language);
    }

    /** What is missing for the first step; what is missing for all twelve is seen in the picture itself. */
    private static String explanation(CompassResult result, QuestionSet set, Language language) {
        return switch (result.outcome()) {
            case STATUS_QUO ->
                result.missing().stream().map(need -> need.text().in(language)).collect(Collectors.joining(" "));
            case RESTORATIVE, REGENERATIVE ->
                set.say("explain." + Phrase.key(result.outcome()), Map.of("total", Phrase.same(result.total())))
                        .in(language);
        };
    }

    boolean isUnfinished() {
        return principles.stream().anyMatch(point -> point.met() == null);
    }

    long met() {
        return principles.stream().filter(Item::isMet).count();
    }
}

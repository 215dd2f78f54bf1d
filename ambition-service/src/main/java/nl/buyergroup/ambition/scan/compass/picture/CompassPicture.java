package nl.buyergroup.ambition.scan.compass.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.ambition.scan.compass.CompassResult;
import nl.buyergroup.ambition.scan.compass.CompassView;
import nl.buyergroup.ambition.scan.compass.Principle;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;

/**
 * What there is to draw of a compass scan, in the language of the reader; evidence stays out of the picture.
 *
 * @param outcome null while not everything is answered
 * @param explanation what the outcome means or what it needs
 */
public record CompassPicture(
        String id, LocalDate on, boolean draft, String outcome, String explanation, List<Point> principles) {
    /** @param met null while it is not answered */
    public record Point(String name, Boolean met) {
        boolean isMet() {
            return Boolean.TRUE.equals(met);
        }
    }

    public static CompassPicture of(CompassView compass, QuestionSet set, Words words) {
        var met = compass.answers().stream().collect(Collectors.toMap(Principle::code, Principle::met));
        return new CompassPicture(
                compass.scan().id().toString(),
                compass.scan().takenOn(),
                compass.scan().completedAt() == null,
                set.items().allMatch(item -> met.containsKey(item.code())) ? outcome(compass, set, words) : null,
                explanation(compass.result(), set, words),
                points(met, set, words));
    }

    private static List<Point> points(Map<String, Boolean> met, QuestionSet set, Words words) {
        return set.items()
                .map(item -> new Point(words.say(item.title()), met.get(item.code())))
                .toList();
    }

    private static String outcome(CompassView compass, QuestionSet set, Words words) {
        return words.say(set.say("outcome." + Phrase.key(compass.result().outcome())));
    }

    /** What is missing for the first step; what is missing for all twelve is seen in the picture itself. */
    private static String explanation(CompassResult result, QuestionSet set, Words words) {
        return switch (result.outcome()) {
            case STATUS_QUO ->
                result.missing().stream().map(need -> words.say(need.text())).collect(Collectors.joining(" "));
            case RESTORATIVE, REGENERATIVE ->
                words.say(set.say(
                        "explain." + Phrase.key(result.outcome()), Map.of("total", Phrase.same(result.total()))));
        };
    }

    boolean isUnfinished() {
        return principles.stream().anyMatch(point -> point.met() == null);
    }

    long met() {
        return principles.stream().filter(Point::isMet).count();
    }
}

package nl.buyergroup.ambition.scan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed between two scans of one kind; what stayed the same is not in it. */
@Schema(name = "ScanComparison")
public record Comparison(Side was, Side is, Text text, List<Change> changes) {
    /** One of the two scans. */
    @Schema(name = "ScanSide")
    public record Side(UUID id, LocalDate takenOn, int questionSetVersion) {
        static Side of(Scan<?> scan) {
            return new Side(scan.id(), scan.takenOn(), scan.questionSetVersion());
        }
    }

    /** Which way it moved; the last two are for what only one of the two question sets asks. */
    @Schema(name = "ScanDirection")
    public enum Direction {
        FORWARD,
        BACK,
        OTHERWISE,
        ONLY_BEFORE,
        ONLY_NOW;

        String sentence() {
            return "change." + Phrase.key(this);
        }
    }

    /** One thing that has changed. */
    @Schema(name = "ScanChange")
    public record Change(String code, Text title, Direction direction, String was, String is, Text text) {}

    /** Compares the earlier with the later, told in the sentences of the later one's question set. */
    static Comparison of(Scan<?> was, List<Standing> before, Scan<?> is, List<Standing> now, QuestionSet words) {
        var changes = changes(before, now, words);
        return new Comparison(Side.of(was), Side.of(is), summary(was, is, changes, words), changes);
    }

    static List<Change> changes(List<Standing> before, List<Standing> now, QuestionSet words) {
        var earlier = byCode(before);
        var later = byCode(now);
        var inLater = now.stream().flatMap(is -> change(earlier.get(is.code()), is, words));
        var gone = before.stream()
                .filter(was -> !later.containsKey(was.code()))
                .map(was -> only(was, Direction.ONLY_BEFORE, words));
        return Stream.concat(inLater, gone).toList();
    }

    private static Map<String, Standing> byCode(List<Standing> standings) {
        return standings.stream().collect(Collectors.toMap(Standing::code, Function.identity()));
    }

    private static Stream<Change> change(Standing was, Standing is, QuestionSet words) {
        if (was == null) {
            return Stream.of(only(is, Direction.ONLY_NOW, words));
        }
        return was.value().equals(is.value()) ? Stream.empty() : Stream.of(moved(was, is, words));
    }

    private static Change moved(Standing was, Standing is, QuestionSet words) {
        var direction = direction(is.rank().compareTo(was.rank()));
        var values = Map.of("title", is.title(), "was", was.label(), "is", is.label());
        var text = words.say(direction.sentence(), values);
        return new Change(is.code(), is.title(), direction, was.value(), is.value(), text);
    }

    private static Direction direction(int step) {
        return step > 0 ? Direction.FORWARD : step < 0 ? Direction.BACK : Direction.OTHERWISE;
    }

    private static Change only(Standing one, Direction direction, QuestionSet words) {
        boolean before = direction == Direction.ONLY_BEFORE;
        var text = words.say(direction.sentence(), Map.of("title", one.title(), before ? "was" : "is", one.label()));
        var value = one.value();
        return new Change(one.code(), one.title(), direction, before ? value : null, before ? null : value, text);
    }

    private static Text summary(Scan<?> was, Scan<?> is, List<Change> changes, QuestionSet words) {
        var told = changes.isEmpty()
                ? words.say("comparison.same", dates(was, is))
                : words.say("comparison.changed", counted(was, is, changes));
        return was.questionSetVersion() == is.questionSetVersion()
                ? told
                : Phrase.join(List.of(told, words.say("comparison.other-set")));
    }

    private static Map<String, Text> dates(Scan<?> was, Scan<?> is) {
        return Map.of("was", Text.date(was.takenOn()), "is", Text.date(is.takenOn()));
    }

    private static Map<String, Text> counted(Scan<?> was, Scan<?> is, List<Change> changes) {
        var forward = count(changes, Direction.FORWARD::equals);
        var back = count(changes, Direction.BACK::equals);
        var values = new HashMap<>(dates(was, is));
        values.put("forward", Phrase.same(forward));
        values.put("back", Phrase.same(back));
        values.put("other", Phrase.same(changes.size() - forward - back));
        return values;
    }

    private static long count(List<Change> changes, Predicate<Direction> which) {
        return changes.stream().map(Change::direction).filter(which).count();
    }
}

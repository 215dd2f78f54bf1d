package nl.buyergroup.ambition.scan.compass;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.text.Text;

/** The outcome of a compass scan with its reasons. */
public record CompassResult(Outcome outcome, Outcome next, List<String> met, int total, List<Need> missing, Text text) {
    /** So many of these principles are still needed for the next outcome. */
    public record Need(int count, List<String> of, Text text) {}

    static CompassResult of(List<Principle> answers, QuestionSet set) {
        var met = answers.stream().filter(Principle::met).map(Principle::code).toList();
        var all = set.items().map(QuestionSet.Item::code).toList();
        var outcome = Outcome.of(met, all.size());
        var missing = missing(outcome, met, all, set);
        return new CompassResult(outcome, outcome.next(), met, all.size(), missing, text(outcome, met, missing, set));
    }

    private static List<Need> missing(Outcome outcome, List<String> met, List<String> all, QuestionSet set) {
        var open = all.stream().filter(code -> !met.contains(code)).toList();
        return switch (outcome) {
            case REGENERATIVE -> List.of();
            case RESTORATIVE -> List.of(new Need(open.size(), open, allOf(open, set)));
            case STATUS_QUO ->
                Stream.concat(goldenRule(met, set), oneOther(met, open, set)).toList();
        };
    }

    private static Text allOf(List<String> open, QuestionSet set) {
        return set.say("missing.all", Map.of("principles", titles(open, set)));
    }

    private static Stream<Need> goldenRule(List<String> met, QuestionSet set) {
        return met.contains(Outcome.GOLDEN_RULE)
                ? Stream.empty()
                : Stream.of(new Need(1, List.of(Outcome.GOLDEN_RULE), set.say("missing.golden-rule")));
    }

    private static Stream<Need> oneOther(List<String> met, List<String> open, QuestionSet set) {
        if (met.stream().anyMatch(code -> !code.equals(Outcome.GOLDEN_RULE))) {
            return Stream.empty();
        }
        var others =
                open.stream().filter(code -> !code.equals(Outcome.GOLDEN_RULE)).toList();
        return Stream.of(new Need(1, others, set.say("missing.one-other")));
    }

    private static Text text(Outcome outcome, List<String> met, List<Need> missing, QuestionSet set) {
        var total = Phrase.same(set.items().count());
        var explained = set.say("explain." + Phrase.key(outcome), Map.of("total", total));
        var counted = met.isEmpty()
                ? set.say("met.none")
                : set.say(
                        "met.some",
                        Map.of("met", Phrase.same(met.size()), "total", total, "principles", titles(met, set)));
        return Phrase.join(
                Stream.concat(Stream.of(explained, counted), missing.stream().map(Need::text))
                        .toList());
    }

    private static Text titles(List<String> codes, QuestionSet set) {
        return Phrase.list(set.items()
                .filter(item -> codes.contains(item.code()))
                .map(QuestionSet.Item::title)
                .toList());
    }
}

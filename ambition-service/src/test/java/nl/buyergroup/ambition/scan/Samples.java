package nl.buyergroup.ambition.scan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.ambition.scan.question.QuestionSet;
import nl.buyergroup.documents.sets.Phrase;
import nl.buyergroup.platform.http.DomainException.Reason;
import nl.buyergroup.platform.text.Text;

/** A kind of scan with two items, to test what all kinds share. */
class Samples {
    /** In Amsterdam it is the second of January already. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T23:30:00Z"), ZoneOffset.UTC);

    record Told(String code) implements Answer {}

    static class Sample extends Scan<Told> {
        private List<Told> answers = List.of();

        Sample(Start start) {
            super(start);
        }

        @Override
        public List<Told> answers() {
            return answers;
        }

        @Override
        protected void keep(List<Told> news) {
            answers = news;
        }

        @Override
        protected List<Reason> missing(QuestionSet set) {
            return AnswerCheck.unanswered(set, answers);
        }

        @Override
        public List<Standing> standings(QuestionSet set) {
            return List.of();
        }
    }

    private Samples() {}

    static Sample draft(int questionSetVersion) {
        return new Sample(new Scan.Start(UUID.randomUUID(), null, null, questionSetVersion, CLOCK.instant()));
    }

    static Sample completed(int questionSetVersion, String takenOn) {
        var scan = draft(questionSetVersion);
        var set = set(questionSetVersion);
        scan.rewrite(LocalDate.parse(takenOn), List.of(new Told("first"), new Told("second")), set, CLOCK);
        scan.complete(set, CLOCK);
        return scan;
    }

    static QuestionSet set(int version) {
        return set(version, "first", "second");
    }

    static QuestionSet set(int version, String... codes) {
        var text = Phrase.same("x");
        var items = Stream.of(codes).map(Samples::item).toList();
        var group = new QuestionSet.Group("group", text, text, false, null, items);
        var day = LocalDate.parse("2025-01-01");
        return new QuestionSet("sample", version, day, text, text, List.of(group), Map.of(), sentences());
    }

    private static QuestionSet.Item item(String code) {
        return new QuestionSet.Item(code, Phrase.same(code), Phrase.same(code));
    }

    private static Map<String, Text> sentences() {
        return Map.of(
                "comparison.changed",
                new Text("{forward} {back} {other}", "{forward} {back} {other} from {was} to {is}."),
                "comparison.other-set",
                new Text("Andere vragen.", "Other questions."),
                "change.forward",
                new Text("{title} vooruit van {was} naar {is}.", "{title} forward from {was} to {is}."),
                "change.back",
                new Text("{title} achteruit.", "{title} back."),
                "change.otherwise",
                new Text("{title} anders.", "{title} otherwise."),
                "change.only-before",
                new Text("{title} alleen eerst: {was}.", "{title} only before: {was}."),
                "change.only-now",
                new Text("{title} alleen nu: {is}.", "{title} only now: {is}."));
    }
}

package nl.buyergroup.ambition.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.buyergroup.ambition.scan.Samples.Sample;
import nl.buyergroup.ambition.scan.Samples.Told;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.DomainException.Kind;
import nl.buyergroup.platform.http.DomainException.Reason;
import org.junit.jupiter.api.Test;

class ScanTest {
    private final Sample scan = Samples.draft(1);

    private void rewrite(String date, String... codes) {
        var answers = Arrays.stream(codes).map(Told::new).toList();
        scan.rewrite(LocalDate.parse(date), answers, Samples.set(1), Samples.CLOCK);
    }

    @Test
    void dateOfTodayIsTheLastPossible() {
        rewrite("2026-01-02", "first");
        var refusal = assertThrows(DomainException.class, () -> rewrite("2026-01-03", "second"));
        assertEquals("takenOn", refusal.reasons().get(0).field());
        assertEquals(List.of(new Told("first")), scan.answers());
    }

    @Test
    void answersFitTheQuestionSet() {
        var refusal =
                assertThrows(DomainException.class, () -> rewrite("2026-01-01", "first", "unknown", "first", "second"));
        assertEquals(
                List.of("answers[1].code", "answers[2].code"),
                refusal.reasons().stream().map(Reason::field).toList());
    }

    @Test
    void everyItemIsAnsweredBeforeCompletion() {
        rewrite("2026-01-01", "first");
        var refusal = assertThrows(DomainException.class, () -> scan.complete(Samples.set(1), Samples.CLOCK));
        assertEquals(Kind.CONFLICT, refusal.kind());
        assertEquals(
                List.of("answers.second"),
                refusal.reasons().stream().map(Reason::field).toList());
        rewrite("2026-01-01", "second", "first");
        scan.complete(Samples.set(1), Samples.CLOCK);
        assertEquals(Samples.CLOCK.instant(), scan.completedAt());
    }

    @Test
    void repeatTakesOnlyTheAnswersThatAreStillAsked() {
        rewrite("2026-01-01", "first", "second");
        assertEquals(List.of(new Told("second")), scan.answersTo(Samples.set(3, "second", "third")));
    }

    @Test
    void completedScanRefusesEveryChange() {
        var done = Samples.completed(1, "2025-01-01");
        var set = Samples.set(1);
        assertThrows(DomainException.class, () -> done.complete(set, Samples.CLOCK));
        assertThrows(
                DomainException.class,
                () -> done.rewrite(LocalDate.parse("2025-01-01"), List.of(), set, Samples.CLOCK));
    }
}

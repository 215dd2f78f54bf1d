package nl.buyergroup.ambition.goal.intake;

import static nl.buyergroup.ambition.goal.Samples.DAY;
import static nl.buyergroup.ambition.goal.Samples.GOAL;
import static nl.buyergroup.ambition.goal.Samples.figure;
import static nl.buyergroup.ambition.goal.Samples.goal;
import static nl.buyergroup.ambition.goal.Samples.report;
import static nl.buyergroup.ambition.goal.Samples.scanned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.UniqueElements;
import nl.buyergroup.ambition.goal.Measurement;
import nl.buyergroup.ambition.goal.Measurement.Refusal;
import nl.buyergroup.ambition.goal.Measurement.State;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final UUID OTHER = new UUID(1, 2);

    @Property(tries = 200)
    void newestVersionCountsAndEachOtherPointsToTheNextInWhateverOrderTheyCame(
            @ForAll @NotEmpty @UniqueElements List<@IntRange(min = 0, max = 20) Integer> versions) {
        var goal = goal("kg", "catering");
        var all = new ArrayList<Measurement>();
        long newest = -1;
        for (var version : versions) {
            newest = Math.max(newest, version);
            var lineage = new Lineage(List.copyOf(all), List.of(report(version, "kg")), newest);
            all.addAll(lineage.settle(GOAL, goal));
        }
        var ordered = all.stream()
                .sorted((a, b) -> Long.compare(a.sourceVersion(), b.sourceVersion()))
                .toList();
        assertEquals(versions.size(), ordered.size());
        int last = ordered.size() - 1;
        IntStream.range(0, last).forEach(i -> {
            assertEquals(State.REPLACED, ordered.get(i).state());
            assertEquals(ordered.get(i + 1).id(), ordered.get(i).replacedBy());
        });
        assertTrue(ordered.get(last).counts());
    }

    @Test
    void whatTheNewestVersionNoLongerSaysIsWithdrawn() {
        var measurement = report(1, "kg");
        new Lineage(List.of(measurement), List.of(), 2).settle(GOAL, goal("kg", null));
        assertEquals(State.WITHDRAWN, measurement.state());
        assertNull(measurement.replacedBy());
    }

    @Test
    void whatComesTwiceIsKeptOnce() {
        var first = report(2, "kg");
        var said = List.of(report(1, "kg"), first, report(2, "kg"));
        var lineage = new Lineage(List.of(report(1, "kg")), said, 2);
        assertEquals(List.of(first), lineage.settle(GOAL, goal("kg", null)));
    }

    @Test
    void oldVersionThatComesLateIsReplacedAtOnce() {
        var newest = report(2, "kg");
        var late = report(1, "kg");
        new Lineage(List.of(newest), List.of(late), 2).settle(GOAL, goal("kg", null));
        assertTrue(newest.counts());
        assertEquals(newest.id(), late.replacedBy());
    }

    @Test
    void goalThatIsNotInForceRefuses() {
        var measurement = report(1, "kg");
        new Lineage(List.of(), List.of(measurement), 1).settle(GOAL, null);
        assertEquals(Refusal.WHEEL_NOT_ADOPTED, measurement.refusal());
    }

    @Test
    void goalsOfOneReportAreSettledEachOnItsOwn() {
        var kept = new Measurement(report(1, DAY, "catering"), figure(new UUID(0, 7), OTHER));
        var said = report(2, "kg");
        var lineage = new Lineage(List.of(kept), List.of(said), 2);
        assertEquals(Set.of(GOAL, OTHER), lineage.goalIds());
        assertEquals(List.of(said), lineage.settle(GOAL, goal("percent", null)));
        assertEquals(Refusal.UNIT_DIFFERS, said.refusal());
        assertEquals(State.ACCEPTED, kept.state(), "not settled yet");
        assertEquals(List.of(), lineage.settle(OTHER, goal("kg", null)));
        assertEquals(State.WITHDRAWN, kept.state(), "the newest version no longer says it");
    }

    @Test
    void kpisOfOneReportDoNotReplaceEachOther() {
        var one = new Measurement(report(1, DAY, "catering"), figure(new UUID(0, 1), GOAL));
        var two = new Measurement(report(1, DAY, "catering"), figure(new UUID(0, 2), GOAL));
        new Lineage(List.of(one, two), List.of(), 1).settle(GOAL, goal("kg", null));
        assertTrue(one.counts());
        assertTrue(two.counts());
    }

    @Test
    void packagesOfOneScanDoNotReplaceEachOtherAndOnlyThatOfTheGoalCounts() {
        var catering = scanned("catering", 1);
        var ict = scanned("ict", 2);
        var earlier = scanned("ict", 1);
        new Lineage(List.of(ict, catering, earlier), List.of(), 2).settle(GOAL, goal("kg", "ict"));
        assertTrue(ict.counts());
        assertEquals(ict.id(), earlier.replacedBy());
        assertEquals(State.WITHDRAWN, catering.state());
    }
}

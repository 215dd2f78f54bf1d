package nl.buyergroup.ambition.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;
import nl.buyergroup.ambition.goal.Measurement.Refusal;
import nl.buyergroup.ambition.goal.Measurement.State;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate BASELINE = LocalDate.parse("2024-12-31");
    private static final LocalDate DAY = LocalDate.parse("2025-12-31");
    private static final Instant THEN = Instant.parse("2026-01-10T10:00:00Z");

    @Property(tries = 200)
    void newestVersionCountsAndEachOtherPointsToTheNextInWhateverOrderTheyCame(
            @ForAll @UniqueElements List<@IntRange(min = 0, max = 20) Integer> versions) {
        var goal = goal("kg", "catering");
        var all = new ArrayList<Measurement>();
        long newest = -1;
        for (var version : versions) {
            newest = Math.max(newest, version);
            all.add(report(version, "kg"));
            new Lineage(all).settle(goal, newest);
        }
        var ordered = all.stream()
                .sorted((a, b) -> Long.compare(a.sourceVersion(), b.sourceVersion()))
                .toList();
        IntStream.range(0, Math.max(0, ordered.size() - 1)).forEach(i -> {
            assertEquals(State.REPLACED, ordered.get(i).state());
            assertEquals(ordered.get(i + 1).id(), ordered.get(i).replacedBy());
        });
        ordered.stream().skip(Math.max(0, ordered.size() - 1)).forEach(last -> assertTrue(last.counts()));
    }

    @Test
    void whatTheNewestVersionNoLongerSaysIsWithdrawn() {
        var measurement = report(1, "kg");
        new Lineage(List.of(measurement)).settle(goal("kg", null), 2);
        assertEquals(State.WITHDRAWN, measurement.state());
        assertNull(measurement.replacedBy());
    }

    @Test
    void kpisOfOneReportDoNotReplaceEachOther() {
        var one = new Measurement(ID, source(1, DAY), new Source.Figure(new UUID(0, 1), "kg", null, BigDecimal.ONE));
        var two = new Measurement(ID, source(1, DAY), new Source.Figure(new UUID(0, 2), "kg", null, BigDecimal.TEN));
        new Lineage(List.of(one, two)).settle(goal("kg", null), 1);
        assertTrue(one.counts());
        assertTrue(two.counts());
    }

    @Test
    void packagesOfOneScanDoNotReplaceEachOtherAndOnlyThatOfTheGoalCounts() {
        var catering = scanned("catering", 1);
        var ict = scanned("ict", 2);
        var earlier = scanned("ict", 1);
        new Lineage(List.of(ict, catering, earlier)).settle(goal("kg", "ict"), 2);
        assertTrue(ict.counts());
        assertEquals(ict.id(), earlier.replacedBy());
        assertEquals(State.WITHDRAWN, catering.state());
        ict.judge(goal("kg", null));
        assertEquals(State.WITHDRAWN, ict.state());
        ict.judge(goal("kg", "ict"));
        assertTrue(ict.counts());
    }

    @Test
    void reportOfWhichThePackageWasNotKeptIsRecognised() {
        var source = new Source(SourceKind.SUPPLIER, new UUID(0, 5), 1, DAY, THEN, null);
        var figure = new Source.Figure(new UUID(0, 7), "kg", null, BigDecimal.ONE);
        assertTrue(new Measurement(ID, source, figure).isOf(source(1, DAY), figure));
        assertFalse(scanned("ict", 1).isOf(source(1, DAY), new Source.Figure(null, "kg", null, BigDecimal.ONE)));
    }

    @Test
    void eachMisfitHasItsReason() {
        assertEquals(Refusal.WHEEL_NOT_ADOPTED, refusal(null, report(1, "kg")));
        assertEquals(Refusal.UNIT_DIFFERS, refusal(goal("percent", "catering"), report(1, "kg")));
        assertEquals(Refusal.PACKAGE_DIFFERS, refusal(goal("kg", "ict"), report(1, "kg")));
        assertNull(refusal(goal("kg", null), report(1, "kg")));
        assertNull(refusal(goal("kg", "catering"), report(1, "kg")));
        var rising = new Source.Figure(new UUID(0, 7), "kg", Direction.INCREASE, BigDecimal.ONE);
        assertEquals(
                Refusal.DIRECTION_DIFFERS,
                refusal(goal("kg", "catering"), new Measurement(ID, source(1, DAY), rising)));
        var falling = new Source.Figure(new UUID(0, 7), "kg", Direction.DECREASE, BigDecimal.ONE);
        assertEquals(
                Refusal.BEFORE_BASELINE,
                refusal(goal("kg", "catering"), new Measurement(ID, source(1, BASELINE.minusDays(1)), falling)));
        assertNull(refusal(goal("kg", "catering"), new Measurement(ID, source(1, BASELINE), falling)));
        var dropped = goal("kg", "catering");
        dropped.drop();
        assertEquals(Refusal.GOAL_DROPPED, refusal(dropped, report(1, "kg")));
    }

    @Test
    void refusedMeasurementCountsOnceTheGoalFits() {
        var measurement = report(1, "kg");
        assertEquals(Refusal.UNIT_DIFFERS, refusal(goal("percent", null), measurement));
        assertNull(refusal(goal("kg", null), measurement));
        assertTrue(measurement.counts());
    }

    @Test
    void ofOneDayTheSourceSeenByTheMostEyesCountsAndThenTheOneKnownLast() {
        var own = of(SourceKind.OWN, THEN.plusSeconds(9));
        var footprint = of(SourceKind.FOOTPRINT, THEN.plusSeconds(5));
        var early = of(SourceKind.SUPPLIER, THEN);
        var late = of(SourceKind.SUPPLIER, THEN.plusSeconds(1));
        var ordered = new ArrayList<>(List.of(late, own, early, footprint));
        ordered.sort(Measurement.IN_TIME);
        assertEquals(List.of(own, footprint, early, late), ordered);
        var nextDay = new Measurement(
                ID,
                new Source(SourceKind.OWN, new UUID(0, 1), 1, DAY.plusDays(1), THEN, null),
                new Source.Figure(null, "kg", null, BigDecimal.ONE));
        assertEquals(
                nextDay,
                Arrays.asList(nextDay, late).stream().max(Measurement.IN_TIME).orElseThrow());
    }

    @Test
    void newTargetJudgesTheSameMeasurementAnew() {
        var goal = goal("kg", null);
        var measurement = report(1, "kg");
        assertTrue(goal.stand(Optional.of(measurement)));
        assertTrue(goal.standing().orElseThrow().onTrack());
        assertFalse(goal.stand(Optional.of(measurement)), "nothing new to tell");
        goal.follow(2, view("kg", null, "1"));
        assertTrue(goal.stand(Optional.of(measurement)), "off the new line");
        assertFalse(goal.standing().orElseThrow().onTrack());
        assertTrue(goal.stand(Optional.empty()), "what was told no longer holds");
        assertTrue(goal.standing().isEmpty());
        assertFalse(goal.stand(Optional.empty()), "nothing new to tell");
        assertTrue(goal.stand(Optional.of(measurement)), "it counts again");
    }

    private static Refusal refusal(TrackedGoal goal, Measurement measurement) {
        measurement.judge(goal);
        assertEquals(measurement.refusal() == null, measurement.counts());
        return measurement.refusal();
    }

    private static Measurement report(long version, String unit) {
        var figure = new Source.Figure(new UUID(0, 7), unit, Direction.DECREASE, new BigDecimal("90"));
        return new Measurement(ID, source(version, DAY), figure);
    }

    private static Measurement of(SourceKind kind, Instant knownAt) {
        var source = new Source(kind, UUID.randomUUID(), 1, DAY, knownAt, null);
        return new Measurement(ID, source, new Source.Figure(null, "kg", null, BigDecimal.ONE));
    }

    private static Measurement scanned(String packageCode, long version) {
        var source = new Source(SourceKind.FOOTPRINT, new UUID(0, 5), version, DAY, THEN, packageCode);
        return new Measurement(ID, source, new Source.Figure(null, "kg", null, BigDecimal.ONE));
    }

    private static Source source(long version, LocalDate day) {
        return new Source(SourceKind.SUPPLIER, new UUID(0, 5), version, day, THEN, "catering");
    }

    /** From 100 to 70 in three years. */
    private static TrackedGoal goal(String unit, String packageCode) {
        var goal = new TrackedGoal(ID, new UUID(0, 2), new UUID(0, 3));
        goal.follow(1, view(unit, packageCode, "70"));
        return goal;
    }

    private static Goal view(String unit, String packageCode, String target) {
        return new Goal(
                ID,
                new UUID(0, 4),
                packageCode,
                "Uitstoot",
                unit,
                Direction.DECREASE,
                new BigDecimal("100"),
                BASELINE,
                new BigDecimal(target),
                LocalDate.parse("2027-12-31"));
    }
}

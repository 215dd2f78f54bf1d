package nl.buyergroup.ambition.goal;

import static nl.buyergroup.ambition.goal.Samples.BASELINE;
import static nl.buyergroup.ambition.goal.Samples.DAY;
import static nl.buyergroup.ambition.goal.Samples.GOAL;
import static nl.buyergroup.ambition.goal.Samples.SOURCE;
import static nl.buyergroup.ambition.goal.Samples.THEN;
import static nl.buyergroup.ambition.goal.Samples.figure;
import static nl.buyergroup.ambition.goal.Samples.goal;
import static nl.buyergroup.ambition.goal.Samples.report;
import static nl.buyergroup.ambition.goal.Samples.scanned;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.goal.Measurement.Refusal;
import nl.buyergroup.ambition.goal.Measurement.State;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final UUID KPI = new UUID(0, 7);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-02-03T09:10:11.123456789Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.parse("2026-02-03");

    @Test
    void eachMisfitHasItsReason() {
        assertEquals(Refusal.WHEEL_NOT_ADOPTED, refusal(null, report(1, "kg")));
        assertEquals(Refusal.UNIT_DIFFERS, refusal(goal("percent", "catering"), report(1, "kg")));
        assertEquals(Refusal.PACKAGE_DIFFERS, refusal(goal("kg", "ict"), report(1, "kg")));
        assertNull(refusal(goal("kg", null), report(1, "kg")));
        assertNull(refusal(goal("kg", "catering"), report(1, "kg")));
        assertNull(refusal(goal("kg", "ict"), new Measurement(report(1, DAY, null), figure(KPI, GOAL))));
        assertEquals(Refusal.DIRECTION_DIFFERS, refusal(goal("kg", "catering"), said(DAY, Direction.INCREASE)));
        assertEquals(
                Refusal.BEFORE_BASELINE,
                refusal(goal("kg", "catering"), said(BASELINE.minusDays(1), Direction.DECREASE)));
        assertNull(refusal(goal("kg", "catering"), said(BASELINE, Direction.DECREASE)));
        assertNull(refusal(goal("kg", "catering"), said(DAY, null)));
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
    void whatAScanSaysOfAnotherPackageIsWithdrawnAndComesBackWithThePackage() {
        var measurement = scanned("ict", 1);
        measurement.judge(goal("kg", "catering"));
        assertEquals(State.WITHDRAWN, measurement.state());
        measurement.judge(goal("kg", null));
        assertEquals(State.WITHDRAWN, measurement.state());
        assertNull(refusal(goal("kg", "ict"), measurement));
        var dropped = goal("kg", "catering");
        dropped.drop();
        assertEquals(Refusal.GOAL_DROPPED, refusal(dropped, measurement));
    }

    @Test
    void whatIsReplacedOrWithdrawnHasNoReasonAndNoLongerCounts() {
        var successor = report(2, "kg");
        var measurement = report(1, "kg");
        refusal(goal("percent", null), measurement);
        measurement.replaceBy(successor);
        assertEquals(State.REPLACED, measurement.state());
        assertEquals(successor.id(), measurement.replacedBy());
        assertNull(measurement.refusal());
        assertFalse(measurement.counts());
        refusal(goal("percent", null), measurement);
        assertNull(measurement.replacedBy());
        measurement.replaceBy(successor);
        measurement.withdraw();
        assertEquals(State.WITHDRAWN, measurement.state());
        assertNull(measurement.replacedBy());
        refusal(goal("percent", null), measurement);
        measurement.withdraw();
        assertNull(measurement.refusal());
    }

    @Test
    void ofOneDayTheSourceSeenByTheMostEyesCountsAndThenTheOneKnownLast() {
        var own = of(SourceKind.OWN, DAY, THEN.plusSeconds(9));
        var footprint = of(SourceKind.FOOTPRINT, DAY, THEN.plusSeconds(5));
        var early = of(SourceKind.SUPPLIER, DAY, THEN);
        var late = of(SourceKind.SUPPLIER, DAY, THEN.plusSeconds(1));
        var ordered = new ArrayList<>(List.of(late, own, early, footprint));
        ordered.sort(Measurement.IN_TIME);
        assertEquals(List.of(own, footprint, early, late), ordered);
        var nextDay = of(SourceKind.OWN, DAY.plusDays(1), THEN);
        assertEquals(
                nextDay,
                Arrays.asList(nextDay, late).stream().max(Measurement.IN_TIME).orElseThrow());
    }

    /** Else which of two counts would hang on the order in which they came. */
    @Test
    void measurementsOfOneMomentHaveAnOrderToo() {
        var none = new Measurement(source(new UUID(0, 1), 1), figure(null, GOAL));
        var first = new Measurement(source(new UUID(0, 1), 1), figure(new UUID(0, 8), GOAL));
        var second = new Measurement(source(new UUID(0, 1), 1), figure(new UUID(0, 9), GOAL));
        var other = new Measurement(source(new UUID(0, 2), 1), figure(new UUID(0, 6), GOAL));
        var ordered = new ArrayList<>(List.of(other, second, none, first));
        ordered.sort(Measurement.IN_TIME);
        assertEquals(List.of(none, first, second, other), ordered);
    }

    @Test
    void sameVersionOfTheSameSourceRepeatsItself() {
        var one = new Measurement(source(SOURCE, 1), figure(KPI, GOAL));
        assertTrue(one.repeats(new Measurement(source(SOURCE, 1), figure(KPI, GOAL))));
        assertFalse(one.repeats(new Measurement(source(new UUID(0, 6), 1), figure(KPI, GOAL))));
        assertFalse(one.repeats(new Measurement(source(SOURCE, 2), figure(KPI, GOAL))));
        assertFalse(one.repeats(new Measurement(source(SOURCE, 1), figure(KPI, new UUID(1, 2)))));
        assertFalse(one.repeats(new Measurement(source(SOURCE, 1), figure(new UUID(0, 8), GOAL))));
    }

    @Test
    void reportOfWhichThePackageWasNotKeptIsRecognised() {
        var kept = new Measurement(report(1, DAY, null), figure(KPI, GOAL));
        assertTrue(kept.repeats(new Measurement(report(1, DAY, "catering"), figure(KPI, GOAL))));
        assertFalse(scanned("ict", 1).repeats(new Measurement(report(1, DAY, "catering"), figure(null, GOAL))));
    }

    @Test
    void ownMeasurementIsInTheUnitOfTheGoalAndItsOwnSource() {
        var own = Measurement.own(goal("kg", "ict"), content(" kg ", TODAY), "subject", NOW);
        assertEquals(SourceKind.OWN, own.sourceKind());
        assertEquals(own.id(), own.sourceId());
        assertEquals(GOAL, own.goalId());
        assertEquals("kg", own.unit());
        assertEquals(BigDecimal.TEN, own.value());
        assertEquals(TODAY, own.measuredOn());
        assertEquals("note", own.note());
        assertEquals(Instant.parse("2026-02-03T09:10:11.123456Z"), own.knownAt(), "no finer than the database");
        assertTrue(own.counts());
        assertNull(refusal(goal("kg", "ict"), own), "of whatever package the goal is");
    }

    @Test
    void ownMeasurementOfTheBaselineDateIsAccepted() {
        assertTrue(Measurement.own(goal("kg", null), content("kg", BASELINE), "subject", NOW)
                .counts());
    }

    @Test
    void ownMeasurementThatCantBeOneOfTheGoalIsRefusedWithAllReasons() {
        assertEquals(List.of("unit"), refused("percent", TODAY));
        assertEquals(List.of("measuredOn"), refused("kg", TODAY.plusDays(1)));
        assertEquals(List.of("measuredOn"), refused("kg", BASELINE.minusDays(1)));
        assertEquals(List.of("unit", "measuredOn"), refused("percent", BASELINE.minusDays(1)));
    }

    @Test
    void onlyAnOwnMeasurementThatStillStandsIsChangedHere() {
        assertThrows(DomainException.class, report(1, "kg")::mustBeChangedHere);
        var own = Measurement.own(goal("kg", null), content("kg", TODAY), "subject", NOW);
        assertDoesNotThrow(own::mustBeChangedHere);
        refusal(goal("percent", null), own);
        assertDoesNotThrow(own::mustBeChangedHere);
        own.withdraw();
        assertThrows(DomainException.class, own::mustBeChangedHere);
        own.replaceBy(report(1, "kg"));
        assertThrows(DomainException.class, own::mustBeChangedHere);
    }

    private static List<String> refused(String unit, LocalDate day) {
        var goal = goal("kg", null);
        var content = content(unit, day);
        var refusal = assertThrows(DomainException.class, () -> Measurement.own(goal, content, "subject", NOW));
        return refusal.reasons().stream().map(DomainException.Reason::field).toList();
    }

    private static MeasurementContent content(String unit, LocalDate day) {
        return new MeasurementContent(BigDecimal.TEN, unit, day, "note");
    }

    private static Refusal refusal(TrackedGoal goal, Measurement measurement) {
        measurement.judge(goal);
        assertEquals(measurement.refusal() == null, measurement.counts());
        assertEquals(measurement.counts() ? State.ACCEPTED : State.REFUSED, measurement.state());
        return measurement.refusal();
    }

    private static Measurement said(LocalDate day, Direction direction) {
        return new Measurement(report(1, day, "catering"), new Figure(KPI, GOAL, "kg", direction, BigDecimal.ONE));
    }

    private static Measurement of(SourceKind kind, LocalDate day, Instant knownAt) {
        return new Measurement(new Source(kind, UUID.randomUUID(), 1, day, knownAt, null), figure(null, GOAL));
    }

    private static Source source(UUID id, long version) {
        return new Source(SourceKind.SUPPLIER, id, version, DAY, THEN, "catering");
    }
}

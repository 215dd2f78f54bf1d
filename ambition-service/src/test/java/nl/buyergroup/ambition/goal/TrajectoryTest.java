package nl.buyergroup.ambition.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
    private static final LocalDate START = LocalDate.parse("2024-01-01");

    /** From 100 to 90 in ten days: one a day. */
    private static final Trajectory LINE =
            new Trajectory(Direction.DECREASE, new BigDecimal("100"), START, new BigDecimal("90"), START.plusDays(10));

    @Test
    void valueOnTheLineIsOnTrackAndTheSmallestStepBehindIsNot() {
        assertTrue(LINE.isOnTrack(new BigDecimal("97"), START.plusDays(3)));
        assertFalse(LINE.isOnTrack(new BigDecimal("97.000001"), START.plusDays(3)));
        assertTrue(LINE.isOnTrack(new BigDecimal("96.999999"), START.plusDays(3)));
    }

    @Test
    void lineIsLevelOutsideItsDays() {
        assertTrue(LINE.isOnTrack(new BigDecimal("100"), START.minusYears(1)));
        assertFalse(LINE.isOnTrack(new BigDecimal("100.1"), START.minusYears(1)));
        assertTrue(LINE.isOnTrack(new BigDecimal("90"), START.plusYears(9)));
        assertFalse(LINE.isOnTrack(new BigDecimal("90.1"), START.plusYears(9)));
    }

    @Property(tries = 500)
    void targetIsOnTrackAnyDay(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(6) BigDecimal baseline,
            @ForAll @BigRange(min = "0.000001", max = "1000") @Scale(6) BigDecimal step,
            @ForAll @IntRange(min = 1, max = 20000) int days,
            @ForAll @IntRange(min = -100, max = 30000) int day) {
        assertTrue(rise(baseline, step, days).isOnTrack(baseline.add(step), START.plusDays(day)));
        assertTrue(fall(baseline, step, days).isOnTrack(baseline.subtract(step), START.plusDays(day)));
    }

    @Property(tries = 500)
    void risingAndFallingAreMirrorImages(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(6) BigDecimal baseline,
            @ForAll @BigRange(min = "0.000001", max = "1000") @Scale(6) BigDecimal step,
            @ForAll @BigRange(min = "-2000", max = "2000") @Scale(6) BigDecimal moved,
            @ForAll @IntRange(min = 1, max = 20000) int days,
            @ForAll @IntRange(min = -100, max = 30000) int day) {
        assertEquals(
                rise(baseline, step, days).isOnTrack(baseline.add(moved), START.plusDays(day)),
                fall(baseline, step, days).isOnTrack(baseline.subtract(moved), START.plusDays(day)));
    }

    @Property(tries = 500)
    void demandNeverShrinksWithTime(
            @ForAll @BigRange(min = "0.000001", max = "1000") @Scale(6) BigDecimal step,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(6) BigDecimal value,
            @ForAll @IntRange(min = 1, max = 20000) int days,
            @ForAll @IntRange(min = 0, max = 20000) int day) {
        var line = rise(BigDecimal.ZERO, step, days);
        if (line.isOnTrack(value, START.plusDays(day + 1L))) {
            assertTrue(line.isOnTrack(value, START.plusDays(day)));
        }
    }

    @Test
    void expectedValueLiesOnTheLineAndIsRoundedToSixDecimals() {
        assertEquals(new BigDecimal("97.000000"), LINE.expectedOn(START.plusDays(3)));
        assertEquals(new BigDecimal("100.000000"), LINE.expectedOn(START.minusDays(1)));
        assertEquals(new BigDecimal("90.000000"), LINE.expectedOn(START.plusDays(11)));
        var thirds = new Trajectory(Direction.INCREASE, BigDecimal.ZERO, START, BigDecimal.ONE, START.plusDays(3));
        assertEquals(new BigDecimal("0.333333"), thirds.expectedOn(START.plusDays(1)));
        assertEquals(new BigDecimal("0.666667"), thirds.expectedOn(START.plusDays(2)));
    }

    @Property(tries = 500)
    void clearlyBetterThanExpectedIsOnTrackAndClearlyWorseIsNot(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(6) BigDecimal baseline,
            @ForAll @BigRange(min = "0.000001", max = "1000") @Scale(6) BigDecimal step,
            @ForAll @IntRange(min = 1, max = 20000) int days,
            @ForAll @IntRange(min = -100, max = 30000) int day) {
        var line = rise(baseline, step, days);
        var expected = line.expectedOn(START.plusDays(day));
        var rounding = new BigDecimal("0.000001");
        assertTrue(line.isOnTrack(expected.add(rounding), START.plusDays(day)));
        assertFalse(line.isOnTrack(expected.subtract(rounding), START.plusDays(day)));
    }

    private static Trajectory rise(BigDecimal baseline, BigDecimal step, int days) {
        return new Trajectory(Direction.INCREASE, baseline, START, baseline.add(step), START.plusDays(days));
    }

    private static Trajectory fall(BigDecimal baseline, BigDecimal step, int days) {
        return new Trajectory(Direction.DECREASE, baseline, START, baseline.subtract(step), START.plusDays(days));
    }
}

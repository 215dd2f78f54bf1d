package nl.buyergroup.ambition.scan.growth;

import static nl.buyergroup.ambition.scan.growth.Measurements.SET;
import static nl.buyergroup.ambition.scan.growth.Measurements.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DistanceTest {
    @Test
    void distanceIsToldInPointsAndInPeople() {
        var line = GrowthAnswer.of(of(400, 25, 60, 40, 20), SET).line();
        var ambassadors = line.ambassadors();
        assertFalse(ambassadors.reached());
        assertEquals(new BigDecimal("16.7"), ambassadors.sharePercent());
        assertEquals(new BigDecimal("8.3"), ambassadors.pointsToGo());
        assertEquals(10, ambassadors.peopleToGo());
        assertEquals(34, ambassadors.peopleToGoOfAllAsked());
        assertEquals(60, line.ambassadorsAndFollowers().people());
        assertTrue(line.ambassadorsAndFollowers().reached());
        assertEquals(0, line.ambassadorsAndFollowers().peopleToGo());
        assertTrue(
                ambassadors.text().nl().contains("16,7 %"), ambassadors.text().nl());
        assertTrue(
                ambassadors.text().en().contains("16.7 %"), ambassadors.text().en());
    }

    @Test
    void exactlyOnTheLineIsReachedAndOnePersonLessIsNot() {
        assertTrue(ambassadors(of(100, 25, 75, 0, 25)).reached());
        var below = ambassadors(of(100, 25, 76, 0, 24));
        assertFalse(below.reached());
        assertEquals(1, below.peopleToGo());
    }

    @Test
    void roundedShareNeverHidesTheLastPerson() {
        var below = ambassadors(of(10_000, 25, 7501, 0, 2499));
        assertEquals(new BigDecimal("25.0"), below.sharePercent());
        assertFalse(below.reached());
        assertEquals(new BigDecimal("0.1"), below.pointsToGo());
        assertEquals(1, below.peopleToGo());
    }

    @Property(tries = 300)
    void thatManyMoreReachTheLineAndOneFewerDoNot(
            @ForAll @IntRange(max = 500) int others,
            @ForAll @IntRange(max = 500) int ambassadors,
            @ForAll @IntRange(min = 1, max = 100) int line) {
        int answered = others + ambassadors;
        if (answered == 0) {
            return;
        }
        var distance = ambassadors(of(answered, line, others, 0, ambassadors));
        long there = ambassadors + distance.peopleToGo();
        assertTrue(there * 100 >= (long) line * answered);
        assertEquals(distance.reached(), distance.peopleToGo() == 0);
        assertEquals(distance.reached(), distance.pointsToGo().signum() == 0);
        assertTrue(distance.reached() || (there - 1) * 100 < (long) line * answered);
        assertEquals(distance.peopleToGo(), distance.peopleToGoOfAllAsked());
    }

    private static Distance ambassadors(Measurement measurement) {
        return GrowthAnswer.of(measurement, SET).line().ambassadors();
    }
}

package nl.buyergroup.ambition.goal;

import static nl.buyergroup.ambition.goal.Samples.BASELINE;
import static nl.buyergroup.ambition.goal.Samples.DAY;
import static nl.buyergroup.ambition.goal.Samples.GOAL;
import static nl.buyergroup.ambition.goal.Samples.SOURCE;
import static nl.buyergroup.ambition.goal.Samples.TARGET;
import static nl.buyergroup.ambition.goal.Samples.THEN;
import static nl.buyergroup.ambition.goal.Samples.goal;
import static nl.buyergroup.ambition.goal.Samples.report;
import static nl.buyergroup.ambition.goal.Samples.view;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;

class TrackedGoalTest {
    @Test
    void newTargetJudgesTheSameMeasurementAnew() {
        var goal = goal("kg", null);
        var measurement = report(1, "kg");
        assertTrue(goal.stand(Optional.of(measurement)));
        assertTrue(goal.standing().orElseThrow().onTrack());
        assertFalse(goal.stand(Optional.of(measurement)), "nothing new to tell");
        goal.follow(2, view("kg", null, BASELINE, "1"));
        assertTrue(goal.stand(Optional.of(measurement)), "off the new line");
        assertFalse(goal.standing().orElseThrow().onTrack());
        assertTrue(goal.stand(Optional.empty()), "what was told no longer holds");
        assertTrue(goal.standing().isEmpty());
        assertFalse(goal.stand(Optional.empty()), "nothing new to tell");
        assertTrue(goal.stand(Optional.of(measurement)), "it counts again");
    }

    @Test
    void standsOnTheMeasurementAsItsSourceToldIt() {
        var goal = goal("kg", null);
        var measurement = report(1, "kg");
        goal.stand(Optional.of(measurement));
        assertEquals(
                new Standing(measurement.id(), new BigDecimal("90"), DAY, SourceKind.SUPPLIER, SOURCE, true),
                goal.standing().orElseThrow());
    }

    @Test
    void anotherMeasurementIsNewsOnlyWhenItSaysSomethingElse() {
        var goal = goal("kg", null);
        assertTrue(goal.stand(Optional.of(measured("90", DAY, SOURCE))));
        assertFalse(goal.stand(Optional.of(measured("90.0", DAY, SOURCE))), "the same value, written otherwise");
        assertTrue(goal.stand(Optional.of(measured("89", DAY, SOURCE))));
        assertTrue(goal.stand(Optional.of(measured("89", DAY.plusDays(1), SOURCE))));
        assertTrue(goal.stand(Optional.of(measured("89", DAY.plusDays(1), new UUID(0, 6)))));
    }

    @Test
    void goalIsInForceUntilAVersionDropsItAndAgainWhenOneBringsItBack() {
        var goal = goal("kg", null);
        assertTrue(goal.isInForce());
        assertDoesNotThrow(goal::mustBeInForce);
        goal.drop();
        assertTrue(goal.isDropped());
        assertFalse(goal.isInForce());
        assertEquals(1, goal.number(), "the last version that had it");
        assertThrows(DomainException.class, goal::mustBeInForce);
        goal.follow(3, view("kg", null, BASELINE, "70"));
        assertTrue(goal.isInForce());
        assertEquals(3, goal.number());
    }

    @Test
    void goalThatIsOnlyDraftedIsNotInForce() {
        var goal = new TrackedGoal(GOAL, new UUID(0, 2), new UUID(0, 3));
        goal.follow(null, view("kg", null, BASELINE, "70"));
        assertFalse(goal.isInForce());
        assertFalse(goal.isDropped());
        assertThrows(DomainException.class, goal::mustBeInForce);
    }

    @Test
    void goalIsDueFromItsTargetDateOn() {
        assertFalse(goal("kg", null).isDue(TARGET.minusDays(1)));
        assertTrue(goal("kg", null).isDue(TARGET));
        assertTrue(goal("kg", null).isDue(TARGET.plusDays(1)));
    }

    @Test
    void goalWithoutPackageIsAboutNone() {
        assertTrue(goal("kg", "ict").isAbout("ict"));
        assertFalse(goal("kg", "ict").isAbout("catering"));
        assertFalse(goal("kg", null).isAbout("ict"));
    }

    private static Measurement measured(String value, LocalDate day, UUID source) {
        return new Measurement(
                new Source(SourceKind.SUPPLIER, source, 1, day, THEN, null),
                new Figure(null, GOAL, "kg", null, new BigDecimal(value)));
    }
}

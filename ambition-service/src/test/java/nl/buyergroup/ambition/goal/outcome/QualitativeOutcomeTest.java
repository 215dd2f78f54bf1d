package nl.buyergroup.ambition.goal.outcome;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.QualitativeGoal;
import nl.buyergroup.ambition.wheel.version.Adoption;
import nl.buyergroup.platform.http.DomainException;
import org.junit.jupiter.api.Test;

class QualitativeOutcomeTest {
    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.parse("2026-02-03");

    @Test
    void goalIsReachedAndOpenedAgain() {
        var goal = goal();
        assertFalse(OutcomeView.from(goal).reached());
        goal.reach(new Outcome(DAY, " Op 12 locaties. "), "subject");
        var view = OutcomeView.from(goal);
        assertTrue(view.reached());
        assertEquals(DAY, view.reachedOn());
        assertEquals("Op 12 locaties.", view.explanation());
        goal.reopen();
        assertFalse(OutcomeView.from(goal).reached());
        assertNull(goal.explanation());
    }

    @Test
    void sameStatementStaysReachedAndAnotherOneIsOpen() {
        var goal = goal();
        goal.reach(new Outcome(DAY, "x"), "subject");
        goal.follow(2, content("Statiegeld werkt"));
        assertEquals(DAY, goal.reachedOn());
        assertEquals(2, goal.number());
        goal.follow(3, content("Statiegeld werkt overal"));
        assertNull(goal.reachedOn());
    }

    @Test
    void goalThatIsDroppedIsNeitherReachedNorOpenedUntilItComesBack() {
        var goal = goal();
        goal.reach(new Outcome(DAY, "x"), "subject");
        goal.drop();
        assertFalse(OutcomeView.from(goal).inForce());
        assertThrows(DomainException.class, () -> goal.reach(new Outcome(DAY, "x"), "subject"));
        assertThrows(DomainException.class, goal::reopen);
        assertEquals(DAY, goal.reachedOn());
        goal.follow(2, content("Statiegeld werkt"));
        assertTrue(OutcomeView.from(goal).inForce());
        assertDoesNotThrow(goal::reopen);
    }

    @Test
    void nothingIsReachedInTheFuture() {
        var clock = Clock.fixed(Instant.parse("2026-02-03T09:00:00Z"), ZoneOffset.UTC);
        assertDoesNotThrow(() -> new Outcome(DAY, "x").mustHaveHappened(clock));
        var tomorrow = new Outcome(DAY.plusDays(1), "x");
        assertThrows(DomainException.class, () -> tomorrow.mustHaveHappened(clock));
    }

    private static QualitativeOutcome goal() {
        var goal = new QualitativeOutcome(new Adoption(new UUID(0, 2), new UUID(0, 3), null, 1, null), ID);
        goal.follow(1, content("Statiegeld werkt"));
        return goal;
    }

    private static QualitativeGoal content(String statement) {
        return new QualitativeGoal(ID, new UUID(0, 4), statement, DAY.plusYears(2));
    }
}

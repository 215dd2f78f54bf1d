package nl.buyergroup.ambition.goal.view;

import static nl.buyergroup.ambition.goal.Samples.DAY;
import static nl.buyergroup.ambition.goal.Samples.goal;
import static nl.buyergroup.ambition.goal.Samples.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalProgressViewTest {
    @Test
    void pointThatCountsLiesAgainstTheLineAndARefusedOneDoesNot() {
        var goal = goal("kg", "catering");
        var counts = report(1, "kg");
        var refused = report(2, "percent");
        counts.judge(goal);
        refused.judge(goal);
        var points = GoalProgressView.from(goal, List.of(counts, refused)).points();
        assertEquals(new BigDecimal("90.000000"), points.get(0).expectedValue());
        assertTrue(points.get(0).onTrack());
        assertEquals(DAY, points.get(0).measuredOn());
        assertNull(points.get(1).expectedValue());
        assertNull(points.get(1).onTrack());
        assertEquals("UNIT_DIFFERS", points.get(1).reason().name());
    }

    @Test
    void goalWithoutAMeasurementThatCountsStandsNowhere() {
        var view = GoalProgressView.from(goal("kg", null), List.of());
        assertNull(view.currentValue());
        assertNull(view.measuredOn());
        assertNull(view.expectedValue());
        assertNull(view.onTrack());
        assertTrue(view.inForce());
    }
}

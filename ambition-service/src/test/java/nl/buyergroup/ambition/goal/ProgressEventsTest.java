package nl.buyergroup.ambition.goal;

import static nl.buyergroup.ambition.goal.Samples.DAY;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import org.junit.jupiter.api.Test;

class ProgressEventsTest {
    @Test
    void progressIsToldAsPromised() throws IOException {
        var goal = new TrackedGoal(id("74"), id("61"), id("57"));
        goal.follow(1, content(new BigDecimal("133"), new BigDecimal("100.5")));
        var figure = new Figure(null, id("74"), "kg", null, new BigDecimal("100.5"));
        var source = new Source(SourceKind.SUPPLIER, id("71"), 1, DAY, Instant.EPOCH, null);
        goal.stand(Optional.of(new Measurement(source, figure)));
        var data = ProgressEvents.Progressed.from(goal, goal.standing().orElseThrow());
        var time = Instant.parse("2026-02-02T10:00:01Z");
        new GoldenFile("ambition", "goal-progressed")
                .assertIsExactly(CloudEvent.of(ProgressEvents.PROGRESSED, id("74"), 0, time, data));
    }

    @Test
    void progressThatIsGoneIsToldAsPromised() throws IOException {
        var data = new ProgressEvents.Withdrawn(id("74"), 1, id("61"), id("57"));
        var time = Instant.parse("2026-02-02T10:00:02Z");
        new GoldenFile("ambition", "goal-progress-withdrawn")
                .assertIsExactly(CloudEvent.of(ProgressEvents.WITHDRAWN, id("74"), 1, time, data));
    }

    private static Goal content(BigDecimal baseline, BigDecimal target) {
        var from = LocalDate.parse("2024-12-31");
        return new Goal(id("74"), id("62"), null, "i", "kg", Direction.DECREASE, baseline, from, target, DAY);
    }

    private static UUID id(String end) {
        return UUID.fromString("01890a5d-ac96-774b-bcce-b302099a80" + end);
    }
}

package nl.buyergroup.ambition.goal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import org.junit.jupiter.api.Test;

class ProgressEventsTest {
    @Test
    void progressIsToldAsPromised() throws IOException {
        var data = new ProgressEvents.Progressed(
                id("74"),
                0,
                id("61"),
                id("57"),
                new BigDecimal("100.5"),
                LocalDate.parse("2025-12-31"),
                SourceKind.SUPPLIER,
                id("71"),
                true);
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

    private static UUID id(String end) {
        return UUID.fromString("01890a5d-ac96-774b-bcce-b302099a80" + end);
    }
}

package nl.buyergroup.footprint.benchmark;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.footprint.AsyncApi;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import org.junit.jupiter.api.Test;

class EditionContractTest {
    private static final UUID EDITION = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8061");
    private static final Instant TIME = Instant.parse("2026-03-02T09:30:00Z");

    @Test
    void publishedEditionIsExactlyAsPromised() throws IOException {
        var lines = List.of(new BenchmarkLine("catering", 133, 6), new BenchmarkLine("hot-drinks", 140, 5));
        var data = new EditionEvents.EditionPublished(EDITION, 1, 2025, "Facility services 2025", TIME, lines);

        new GoldenFile("footprint", "edition-published")
                .assertIsExactly(CloudEvent.of(EditionEvents.PUBLISHED, EDITION, 1, TIME, data));
    }

    @Test
    void descriptionRefusesALineOfTwoOrganisations() throws IOException {
        var event = AsyncApi.golden(EditionEvents.PUBLISHED);
        ((ObjectNode) event.at("/data/lines/0")).put("organisations", 2);

        assertFalse(AsyncApi.violations(EditionEvents.PUBLISHED, event).isEmpty());
    }
}

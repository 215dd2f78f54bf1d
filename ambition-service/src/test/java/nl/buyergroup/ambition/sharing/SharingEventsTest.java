package nl.buyergroup.ambition.sharing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.sharing.WheelSharing.Audience;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SharingEventsTest {
    @Test
    void sharingIsToldAsPromised() throws IOException {
        var data = new SharingEvents.Changed(id("61"), 1, id("57"), Audience.NAMED, List.of(id("58"), id("59")), 1);
        var event = CloudEvent.of(SharingEvents.CHANGED, id("61"), 1, Instant.parse("2024-10-08T09:00:00Z"), data);
        new GoldenFile("ambition", "wheel-sharing-changed").assertIsExactly(event);
    }

    @Test
    void everyChangeIsToldOnceAfterTheAdoptionAndWithoutTexts() {
        var named = Shared.known("supplier").organisation();
        var wheel = Shared.with("NAMED", named).now("NAMED", named).now("PUBLIC");
        wheel.withdrawn();
        wheel.withdrawn();

        var told = told(wheel.id(), 4);
        assertEquals("nl.buyergroup.ambition.wheel-adopted", told.get(0).type());
        var changes = told.subList(1, 4).stream().map(CloudEvent::data).toList();
        assertEquals(
                List.of("NAMED", "PUBLIC", "PRIVATE"),
                changes.stream().map(data -> data.get("audience").asText()).toList());
        assertEquals(
                List.of(1, 2, 3),
                changes.stream().map(data -> data.get("version").asInt()).toList());
        assertEquals(
                named.toString(), changes.get(0).get("organisations").get(0).asText());
        assertEquals(
                wheel.owner().organisation().toString(),
                changes.get(0).get("organisationId").asText());
        changes.forEach(data -> {
            assertEquals(1, data.get("number").asInt());
            assertFalse(data.toString().contains("Samen vooruit"));
        });
        assertFalse(changes.get(1).has("organisations"));
    }

    private static List<CloudEvent> told(String wheelId, int count) {
        return await().atMost(30, SECONDS)
                .until(
                        () -> new Topic("ambition-events")
                                .events().stream()
                                        .filter(event -> event.subject().equals(wheelId))
                                        .toList(),
                        events -> events.size() == count);
    }

    private static UUID id(String end) {
        return UUID.fromString("01890a5d-ac96-774b-bcce-b302099a80" + end);
    }
}

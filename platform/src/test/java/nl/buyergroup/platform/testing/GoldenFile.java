package nl.buyergroup.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buyergroup.platform.events.CloudEvent;

/**
 * The contract of an event: a file that its producer serialises to exactly, and that every consumer reads. Tests run in
 * the folder of their module, so a sibling's contracts are next door.
 */
public record GoldenFile(String service, String name) {
    private Path path() {
        return Path.of("..", service + "-service", "src/main/resources/contracts", name + ".v1.json");
    }

    /** For a consumer: the event as its producer promises it. */
    public CloudEvent event() {
        return CloudEvent.parse(text());
    }

    /** For the producer: what it makes is what it promised. */
    public void assertIsExactly(CloudEvent event) throws IOException {
        assertEquals(pretty(text()), pretty(event.json()), "the contract " + name + " changed");
    }

    private String text() {
        try {
            return Files.readString(path());
        } catch (IOException e) {
            throw new IllegalStateException("no contract at " + path(), e);
        }
    }

    private static String pretty(String json) throws IOException {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        mapper.enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        return mapper.readTree(json).toPrettyString();
    }
}

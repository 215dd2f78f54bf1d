package nl.buyergroup.tender;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.Topic;

/** What this service has told on its topic. */
public final class Events {
    private Events() {}

    /** The first event about a subject, once it is there. */
    public static CloudEvent about(String subject) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> all(subject), found -> !found.isEmpty())
                .get(0);
    }

    public static List<CloudEvent> all(String subject) {
        return new Topic("tender-events")
                .events().stream()
                        .filter(event -> event.subject().equals(subject))
                        .toList();
    }
}

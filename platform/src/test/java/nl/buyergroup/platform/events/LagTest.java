package nl.buyergroup.platform.events;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Topic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LagTest {
    private static final Topic TOPIC = new Topic("lag-events");

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Lag lag = new Lag(metrics, Duration.ZERO);

    @Test
    void tellsHowManyMessagesOfATopicWait() {
        TOPIC.create();
        List.of("a", "b", "c").forEach(body -> TOPIC.publish("same key", body));
        try (var consumer = TOPIC.member("lag")) {
            assertFalse(lag.isNone(consumer), "told before it is a member of the group");

            await().atMost(Duration.ofSeconds(60)).until(() -> read(consumer) == 1);
            assertFalse(lag.isNone(consumer));
            assertEquals(2, told());

            await().atMost(Duration.ofSeconds(60)).until(() -> read(consumer) == 1);
            await().atMost(Duration.ofSeconds(60)).until(() -> read(consumer) == 1);
            assertTrue(lag.isNone(consumer));
            assertEquals(0, told());
        }
    }

    private static int read(KafkaConsumer<String, String> consumer) {
        return consumer.poll(Duration.ofMillis(100)).count();
    }

    private double told() {
        return metrics.get("inbox.lag").tag("topic", TOPIC.name()).gauge().value();
    }
}

package nl.buyergroup.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InboxTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    @Inject
    Inbox inbox;

    @Inject
    Pruning pruning;

    @Inject
    Session session;

    @ConfigProperty(name = "platform.events.remember")
    Duration remember;

    private final List<String> applied = new ArrayList<>();
    private String topic;
    private Instant longAgo;

    @BeforeEach
    void freshTopic() {
        topic = "far-" + UUID.randomUUID();
        longAgo = NOW.minus(remember).minusSeconds(60);
    }

    @Test
    void samePlaceIsReadOnceAlsoWhenNoIdIsLeft() {
        take(0, NOW, "a", NOW);
        take(1, NOW, "b", NOW);
        forgetAllIds();
        take(0, NOW, "a", NOW);
        take(1, NOW, "b", NOW);

        assertEquals(List.of("a", "b"), applied);
    }

    @Test
    void sameEventAtALaterPlaceIsAppliedOnce() {
        take(0, NOW, "a", NOW);
        take(1, NOW, "a", NOW);

        assertEquals(List.of("a"), applied);
    }

    @Test
    void idStaysForAsLongAsItsPartitionIsReadNoFurther() {
        take(0, longAgo, "a", longAgo);
        pruning.run();
        assertEquals(1, ids());
        take(1, longAgo, "a", longAgo);

        assertEquals(List.of("a"), applied);
    }

    @Test
    void eventWhoseIdWasPrunedIsNeitherAppliedAgainNorLost() {
        take(0, longAgo, "a", longAgo);
        take(1, NOW, "b", NOW);
        pruning.run();
        assertEquals(1, ids());

        var refused = assertThrows(CloudEvent.Unreadable.class, () -> take(2, NOW, "a", longAgo));

        assertEquals(List.of("a", "b"), applied);
        assertEquals(1, ids(), "what was refused left an id");
        inbox.setAside(message(2, NOW, "a", longAgo), null, refused.getMessage());
        assertEquals(1, inbox.setAsidePerTopic().get(topic));
    }

    @Test
    void eventThatIsOldWhenItIsSentForTheFirstTimeIsSetAsideAndNotLost() {
        take(0, NOW, "b", NOW);

        assertThrows(CloudEvent.Unreadable.class, () -> take(1, NOW, "a", longAgo));
    }

    @Test
    void eventWithoutATimeIsRememberedForEver() {
        take(0, longAgo, "a", null);
        take(1, NOW, "b", NOW);
        pruning.run();
        take(2, NOW, "a", null);

        assertEquals(List.of("a", "b"), applied);
    }

    @Test
    void topicThatWasMadeAnewIsReadFromItsStart() {
        take(100, NOW, "a", NOW);
        take(0, NOW.plusSeconds(1), "b", NOW.plusSeconds(1));
        take(1, NOW.plusSeconds(2), "c", NOW.plusSeconds(2));
        take(1, NOW.plusSeconds(2), "c", NOW.plusSeconds(2));

        assertEquals(List.of("a", "b", "c"), applied);
    }

    @Test
    void messageThatFailsLeavesNeitherMarkNorId() {
        assertThrows(
                IllegalStateException.class,
                () -> inbox.take(message(0, NOW, "a", NOW), event -> {
                    throw new IllegalStateException();
                }));
        take(0, NOW, "a", NOW);

        assertEquals(List.of("a"), applied);
    }

    @Test
    void messageThatWasSetAsideIsKeptOnce() {
        inbox.setAside(message(0, NOW, "a", NOW), "key", "wrong");
        inbox.setAside(message(0, NOW, "a", NOW), "key", "wrong");
        take(0, NOW, "a", NOW);

        assertEquals(1, inbox.setAsidePerTopic().get(topic));
        assertEquals(List.of(), applied);
    }

    private void take(long offset, Instant sentAt, String name, Instant happenedAt) {
        inbox.take(message(offset, sentAt, name, happenedAt), event -> applied.add(event.subject()));
    }

    private ConsumerRecord<String, String> message(long offset, Instant sentAt, String name, Instant happenedAt) {
        var event = new CloudEvent(
                "1.0",
                name + topic,
                "urn:nl:buyergroup:far",
                "a.b",
                name,
                happenedAt,
                null,
                null,
                JsonNodeFactory.instance.objectNode());
        return new ConsumerRecord<>(
                topic,
                0,
                offset,
                sentAt.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                "key",
                event.json(),
                new RecordHeaders(),
                Optional.empty());
    }

    private void forgetAllIds() {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("delete from inbox where topic = :topic")
                        .setParameter("topic", topic)
                        .executeUpdate());
    }

    private long ids() {
        return session.createNativeQuery("select count(*) from inbox where topic = :topic", Long.class)
                .setParameter("topic", topic)
                .getSingleResult();
    }
}

package nl.buyergroup.ambition.inbound;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.ambition.learned.organisation.OrganisationNews;
import nl.buyergroup.ambition.learned.organisation.Organisations;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.testing.GoldenFile;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CommunityEventsTest {
    private static final Topic TOPIC = new Topic("community-events");
    private static final String REGISTERED = "nl.buyergroup.community.organisation-registered";
    private static final String CHANGED = "nl.buyergroup.community.organisation-changed";

    @Inject
    Organisations organisations;

    @BeforeAll
    static void createTopic() {
        TOPIC.create();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation-registered", "organisation-changed"})
    void readsWhatCommunityPromises(String name) {
        var news = new GoldenFile("community", name).event().as(OrganisationNews.class);
        assertEquals("MEMBER", news.kind());
        assertEquals("Waterschap Voorbeeld", news.name());
        assertEquals(true, news.active());
    }

    @Test
    void newestNewsStaysWhateverTheOrderAndHoweverOften() {
        var id = UUID.randomUUID();
        var left = event(CHANGED, id, 3, false);
        TOPIC.publish(left);
        TOPIC.publish(event(REGISTERED, id, 1, true));
        TOPIC.publish(event(CHANGED, id, 2, true));
        TOPIC.publish(left);
        var last = UUID.randomUUID();
        TOPIC.publish(id.toString(), event(REGISTERED, last, 1, true).json());

        await().atMost(30, SECONDS).untilAsserted(() -> assertDoesNotThrow(() -> check(last)));
        assertThrows(DomainException.class, () -> check(id));
    }

    @Test
    void othersEventsAreNoneOfItsBusiness() {
        var id = UUID.randomUUID();
        TOPIC.publish(CloudEvent.of(
                "nl.buyergroup.community.wall-session-closed", id, 1, Instant.now(), Map.of("sessionId", id)));
        TOPIC.publish(event(REGISTERED, id, 1, true));
        await().atMost(30, SECONDS).untilAsserted(() -> assertDoesNotThrow(() -> check(id)));
    }

    private void check(UUID id) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> organisations.mustBeActiveMember(id));
    }

    private static CloudEvent event(String type, UUID id, long version, boolean active) {
        var data = Map.of(
                "organisationId",
                id,
                "version",
                version,
                "name",
                "Gemeente Voorbeeld",
                "kind",
                "MEMBER",
                "sector",
                "public",
                "sizeClass",
                "LARGE",
                "active",
                active,
                "somethingNew",
                Map.of("a", 1));
        return CloudEvent.of(type, id, version, Instant.now(), data);
    }
}

package nl.buyergroup.tender.inbound;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.platform.testing.Topic;
import nl.buyergroup.tender.Network;
import nl.buyergroup.tender.Scene;
import nl.buyergroup.tender.organisation.OrganisationNews;
import nl.buyergroup.tender.organisation.Organisations;
import nl.buyergroup.tender.wheel.Goal;
import nl.buyergroup.tender.wheel.Theme;
import nl.buyergroup.tender.wheel.WheelNews;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InboundTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Topic COMMUNITY = new Topic("community-events");
    private static final Topic AMBITION = new Topic("ambition-events");

    private final UUID owner = UUID.randomUUID();
    private final UUID wheel = UUID.randomUUID();

    @Inject
    Organisations organisations;

    @BeforeAll
    static void topics() {
        COMMUNITY.create();
        AMBITION.create();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation-registered", "organisation-changed"})
    void readsWhatCommunityPromises(String name) {
        var event = new GoldenFile("community", name).event();
        var told = event.as(OrganisationNews.class);

        assertEquals("nl.buyergroup.community." + name, event.type());
        assertEquals(event.subject(), told.organisationId().toString());
        assertTrue(List.of("MEMBER", "SUPPLIER", "PROGRAMME").contains(told.kind()));
        assertFalse(told.name().isBlank());
    }

    @Test
    void readsWhatAmbitionPromises() {
        var event = new GoldenFile("ambition", "wheel-adopted").event();
        var told = event.as(WheelNews.class);

        assertEquals(Network.ADOPTED, event.type());
        assertEquals(event.subject(), told.wheelId().toString());
        var themes = told.themes().stream().map(Theme::themeId).collect(Collectors.toSet());
        assertTrue(themes.containsAll(told.goals().stream().map(Goal::themeId).toList()));
        assertFalse(told.goals().isEmpty());
    }

    @Test
    void aWheelFromTheTopicCanBeSeenByItsOwner() {
        publish(adopted(1, "First"));
        awaitTitle("First");
        wheels().then()
                .body("items.wheelId", contains(wheel.toString()))
                .body("items[0].themes", hasSize(4))
                .body("items[0].goals", hasSize(1));
        Scene.asStranger().get("/adopted-wheels").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void duplicatesAndReplaysChangeNothing() {
        var first = adopted(1, "First");
        publish(first, first, adopted(2, "Second"), first);
        awaitTitle("Second");
        publish(adopted(3, "Third"));
        awaitTitle("Third");
        wheels().then().body("items", hasSize(1));
    }

    @Test
    void anOlderWheelThatComesLateChangesNothing() {
        Network.tell("ambition-events", adopted(2, "Newer"), adopted(1, "Older"));
        assertEquals(List.of("Newer"), titles());
    }

    @Test
    void anOlderOrganisationThatComesLateChangesNothing() {
        Network.tell(
                "community-events",
                Network.organisation(Network.CHANGED, owner, 2, "SUPPLIER", false),
                Network.organisation(Network.REGISTERED, owner, 1, "SUPPLIER", true));
        assertFalse(organisations.isActiveSupplier(owner));
        Network.tell("community-events", Network.organisation(Network.CHANGED, owner, 3, "SUPPLIER", true));
        assertTrue(organisations.isActiveSupplier(owner));
    }

    @Test
    void anOrganisationFromTheTopicIsKnown() {
        COMMUNITY.publish(Network.organisation(Network.REGISTERED, owner, 1, "SUPPLIER", true));
        await().atMost(LIMIT).until(() -> organisations.isActiveSupplier(owner));
    }

    @Test
    void unknownFieldsAndTypesAreNoneOfOurBusiness() {
        var event = adopted(1, "First");
        ((ObjectNode) event.data()).put("colour", "green");
        ((ObjectNode) event.data().path("themes").get(0)).put("icon", "leaf");
        var unknown = CloudEvent.of("nl.buyergroup.ambition.poster-printed", wheel, 9, Instant.now(), Map.of("a", 1));
        Network.tell("ambition-events", unknown, event);
        Network.tell("community-events", unknown);
        assertEquals(List.of("First"), titles());
    }

    private CloudEvent adopted(long version, String title) {
        return Network.wheel(wheel, version, owner, title, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    private static void publish(CloudEvent... events) {
        for (var event : events) {
            AMBITION.publish(event);
        }
    }

    private void awaitTitle(String title) {
        await().atMost(LIMIT).until(() -> titles().equals(List.of(title)));
    }

    private List<String> titles() {
        return wheels().jsonPath().getList("items.title");
    }

    private Response wheels() {
        return Scene.as(Tokens.member(owner)).get("/adopted-wheels");
    }
}

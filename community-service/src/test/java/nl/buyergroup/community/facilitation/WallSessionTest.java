package nl.buyergroup.community.facilitation;

import static nl.buyergroup.community.Api.addNote;
import static nl.buyergroup.community.Api.as;
import static nl.buyergroup.community.Api.cluster;
import static nl.buyergroup.community.Api.created;
import static nl.buyergroup.community.Api.move;
import static nl.buyergroup.community.Api.moveTo;
import static nl.buyergroup.community.Api.on;
import static nl.buyergroup.community.Api.register;
import static nl.buyergroup.community.Api.staff;
import static nl.buyergroup.community.Api.wallSession;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WallSessionTest {
    private static final Topic TOPIC = new Topic("community-events");

    private UUID memberId;
    private String member;
    private final String supplier = Tokens.supplier(UUID.randomUUID());

    @BeforeEach
    void registerMember() {
        memberId = register("MEMBER");
        member = Tokens.member(memberId);
    }

    @Test
    void complaintsBecomeAgreements() {
        var session = wallSession(3);
        var path = "/wall-sessions/" + session;
        moveTo(session, "COMPLAIN");
        var slow = addNote(session, member, "Tenders take a year", false);
        var thick = addNote(session, supplier, "Two hundred pages of requirements", true);
        var lonely = addNote(session, supplier, "No coffee", true);
        moveTo(session, "REVEAL", "CLUSTER");
        var lengthy = cluster(session, "Everything takes long", slow, thick);
        var other = cluster(session, "Small things", lonely);
        moveTo(session, "VOTE");
        as(supplier).post(path + "/clusters/" + other + "/votes").then().statusCode(200);
        as(member).post(path + "/clusters/" + other + "/votes").then().statusCode(200);
        as(member)
                .post(path + "/clusters/" + lengthy + "/votes")
                .then()
                .statusCode(200)
                .body("remainingVotes", equalTo(1));
        moveTo(session, "TURN_AROUND");
        var agreement = created(as(member)
                .body(Map.of(
                        "text",
                        "We talk before we write",
                        "ownerOrganisationId",
                        memberId,
                        "dueDate",
                        LocalDate.now().plusDays(30).toString()))
                .post(path + "/clusters/" + lengthy + "/agreements"));
        moveTo(session, "COMMIT");

        move(session, "CLOSED").then().statusCode(409).body("violations.field", contains("clusters." + other));

        var cluster = path + "/clusters/" + other;
        on(cluster, Tokens.staff())
                .body(Map.of("reason", "Not for here"))
                .post(cluster + "/parking")
                .then()
                .statusCode(200);
        moveTo(session, "CLOSED");

        as(supplier)
                .get(path + "/outcome")
                .then()
                .statusCode(200)
                .body("session.phase", equalTo("CLOSED"))
                .body("clusters.title", contains("Small things", "Everything takes long"))
                .body("clusters.votes", contains(2, 1))
                .body("clusters[0].parkingReason", equalTo("Not for here"))
                .body("clusters[1].agreements.id", contains(agreement.toString()))
                .body("clusters[1].complaints.id", containsInAnyOrder(slow.toString(), thick.toString()))
                .body("unclustered", hasSize(0));
        closedIsTold(session);
    }

    private static void closedIsTold(UUID session) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> TOPIC.events().stream().anyMatch(e -> e.subject().equals(session.toString())));
        var event = TOPIC.events().stream()
                .filter(e -> e.subject().equals(session.toString()))
                .toList();
        assertEquals(1, event.size());
        var told = event.get(0).as(WallEvents.Closed.class);
        assertEquals(WallEvents.CLOSED, event.get(0).type());
        assertEquals(3, told.complaints());
        assertEquals(2, told.clusters());
        assertEquals(1, told.agreements());
        assertEquals(1, told.parked());
        var tag = staff().get("/wall-sessions/" + session).header("ETag");
        assertEquals("\"" + told.version() + "\"", tag);
    }
}

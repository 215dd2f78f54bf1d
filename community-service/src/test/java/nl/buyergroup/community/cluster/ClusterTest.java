package nl.buyergroup.community.cluster;

import static nl.buyergroup.community.Api.addNote;
import static nl.buyergroup.community.Api.as;
import static nl.buyergroup.community.Api.cluster;
import static nl.buyergroup.community.Api.created;
import static nl.buyergroup.community.Api.moveTo;
import static nl.buyergroup.community.Api.on;
import static nl.buyergroup.community.Api.staff;
import static nl.buyergroup.community.Api.wallSession;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClusterTest {
    private final String member = Tokens.member(UUID.randomUUID());
    private UUID session;
    private String clusters;
    private UUID one;
    private UUID two;

    @BeforeEach
    void startClustering() {
        session = wallSession(3);
        clusters = "/wall-sessions/" + session + "/clusters";
        moveTo(session, "COMPLAIN");
        one = addNote(session, member, "one", true);
        two = addNote(session, member, "two", false);
        moveTo(session, "REVEAL", "CLUSTER");
    }

    @Test
    void notesMoveFromClusterToCluster() {
        var path =
                clusters + "/" + created(as(member).body(body("Both", one, two)).post(clusters));
        on(path, member)
                .body(body("First", one))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("noteIds", contains(one.toString()));
        on(path, member)
                .body(body("First", two))
                .put(path)
                .then()
                .header("ETag", equalTo("\"2\""))
                .body("noteIds", contains(two.toString()));

        cluster(session, "Other", one);
        staff().get(clusters).then().body("items.title", containsInAnyOrder("First", "Other"));
    }

    @Test
    void noteIsInOneCluster() {
        cluster(session, "First", one);
        as(member).body(body("Second", one, two)).post(clusters).then().statusCode(409);
        var path = clusters + "/" + cluster(session, "Third", two);
        on(path, member).body(body("Third", one, two)).put(path).then().statusCode(409);
        staff().get(clusters).then().body("items", hasSize(2));
    }

    @Test
    void noteIsInOneClusterAlsoInParallel() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            var calls = java.util.stream.IntStream.range(0, 6)
                    .mapToObj(i -> pool.submit(() ->
                            as(member).body(body("C" + i, one)).post(clusters).statusCode()))
                    .toList();
            var statuses = new java.util.ArrayList<Integer>();
            for (var call : calls) {
                statuses.add(call.get());
            }
            assertEquals(1, statuses.stream().filter(s -> s == 201).count());
            assertEquals(5, statuses.stream().filter(s -> s == 409).count());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void removedClusterLeavesItsNotesOnTheWall() {
        var path = clusters + "/" + cluster(session, "First", one);
        as(member).delete(path).then().statusCode(428);
        as(member).header("If-Match", "\"9\"").delete(path).then().statusCode(412);
        on(path, member).delete(path).then().statusCode(204);

        as(member).get(path).then().statusCode(404);
        as(member)
                .get("/wall-sessions/" + session + "/outcome")
                .then()
                .body("unclustered.id", containsInAnyOrder(one.toString(), two.toString()));
        cluster(session, "Again", one);
    }

    @Test
    void sameKeyMakesOneClusterAlsoAfterThePhase() {
        var key = UUID.randomUUID().toString();
        var first = created(
                as(member).header("Idempotency-Key", key).body(body("A", one)).post(clusters));
        moveTo(session, "VOTE");

        assertEquals(
                first,
                created(as(member)
                        .header("Idempotency-Key", key)
                        .body(body("A", one))
                        .post(clusters)));
        as(member)
                .header("Idempotency-Key", key)
                .body(body("B", one))
                .post(clusters)
                .then()
                .statusCode(409);
    }

    @Test
    void everyFaultIsNamedAndNothingIsMade() {
        as(member)
                .body(Map.of())
                .post(clusters)
                .then()
                .statusCode(400)
                .body("violations.field", contains("noteIds", "title"));
        as(member)
                .body(Map.of("title", "x".repeat(201), "noteIds", List.of()))
                .post(clusters)
                .then()
                .statusCode(400)
                .body("violations.field", contains("noteIds", "title"));
        as(member)
                .body(body("A", UUID.randomUUID()))
                .post(clusters)
                .then()
                .statusCode(400)
                .body("violations.field", contains("noteIds"));
        as(member)
                .body(Map.of("title", "A", "noteIds", List.of("x")))
                .post(clusters)
                .then()
                .statusCode(400);
        var other = wallSession(1);
        moveTo(other, "COMPLAIN");
        var foreign = addNote(other, member, "elsewhere", true);
        as(member).body(body("A", one, foreign)).post(clusters).then().statusCode(400);
        staff().get(clusters).then().body("items", hasSize(0));
    }

    @Test
    void changesAreMadeWhileClusteringOnlyAndOnTheLastRevision() {
        var path = clusters + "/" + cluster(session, "First", one);
        as(member).body(body("A", one)).put(path).then().statusCode(428);
        as(member)
                .header("If-Match", "\"9\"")
                .body(body("A", one))
                .put(path)
                .then()
                .statusCode(412);
        moveTo(session, "VOTE");

        on(path, member).body(body("A", one)).put(path).then().statusCode(409);
        on(path, member).delete(path).then().statusCode(409);
        as(member).body(body("Late", two)).post(clusters).then().statusCode(409);
    }

    @Test
    void readerDoesNotCluster() {
        var reader = Tokens.token(UUID.randomUUID(), "member", "reader");
        var path = clusters + "/" + cluster(session, "First", one);
        as(reader).get(path).then().statusCode(200);
        as(reader).body(body("A", two)).post(clusters).then().statusCode(403);
        as(reader).header("If-Match", "*").body(body("A", two)).put(path).then().statusCode(403);
        as(reader).header("If-Match", "*").delete(path).then().statusCode(403);
        assertTrue(as(reader).get(clusters + "/" + UUID.randomUUID()).statusCode() == 404);
    }

    private static Map<String, Object> body(String title, UUID... notes) {
        return Map.of("title", title, "noteIds", List.of(notes));
    }
}

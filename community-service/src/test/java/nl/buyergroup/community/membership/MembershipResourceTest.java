package nl.buyergroup.community.membership;

import static nl.buyergroup.community.Api.as;
import static nl.buyergroup.community.Api.created;
import static nl.buyergroup.community.Api.on;
import static nl.buyergroup.community.Api.register;
import static nl.buyergroup.community.Api.staff;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MembershipResourceTest {
    private static final Topic TOPIC = new Topic("community-events");

    private UUID organisation;
    private String path;

    @BeforeEach
    void registerMember() {
        organisation = register("MEMBER");
        path = "/organisations/" + organisation + "/memberships";
    }

    @Test
    void membershipStartsAndEndsAndBothAreToldInOrder() {
        var answer = start("2026-01-01", null);
        var id = created(answer);
        answer.then().header("Location", endsWith(path + "/" + id)).header("ETag", equalTo("\"0\""));
        end(id, "2126-12-31").then().statusCode(200).body("untilDate", equalTo("2126-12-31"));

        await().atMost(Duration.ofSeconds(30)).until(() -> told().size() == 3);
        var events = told();
        assertEquals(MembershipEvents.STARTED, events.get(1).type());
        assertEquals(MembershipEvents.ENDED, events.get(2).type());
        var facts = events.get(2).as(MembershipEvents.Facts.class);
        assertEquals("2026-01-01", facts.from().toString());
        assertEquals("2126-12-31", facts.until().toString());
        var versions = events.stream()
                .map(event -> event.data().path("version").asLong())
                .toList();
        assertEquals(List.of(0L, 1L, 2L), versions);
        staff().get("/organisations/" + organisation).then().header("ETag", equalTo("\"2\""));
    }

    @Test
    void sameProgrammeIsNotJoinedTwiceAtATime() {
        created(start("2026-01-01", "2026-06-30"));

        start("2026-06-30", null).then().statusCode(409);
        start("2025-01-01", "2026-01-01").then().statusCode(409);
        start("2026-07-01", null).then().statusCode(201);
        staff().body(body("fm-koplopersgroep", "2026-01-01", null))
                .post(path)
                .then()
                .statusCode(201);
    }

    @Test
    void parallelStartsDoNotOverlapEither() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            var calls = IntStream.range(0, 6)
                    .mapToObj(i ->
                            pool.submit(() -> start("2026-01-0" + (i + 1), null).statusCode()))
                    .toList();
            int started = 0;
            for (var call : calls) {
                started += call.get() == 201 ? 1 : 0;
            }
            assertEquals(1, started);
        } finally {
            pool.shutdown();
        }
        staff().get(path).then().body("items", hasSize(1));
    }

    @Test
    void sameKeyStartsOnce() {
        var body = body("buyer-group-fm", "2026-01-01", null);
        var key = UUID.randomUUID().toString();
        var first = created(staff().header("Idempotency-Key", key).body(body).post(path));

        assertEquals(
                first, created(staff().header("Idempotency-Key", key).body(body).post(path)));
        staff().header("Idempotency-Key", key)
                .body(body("buyer-group-fm", "2020-01-01", "2020-12-31"))
                .post(path)
                .then()
                .statusCode(409);
    }

    @Test
    void organisationReadsItsOwnAndStrangersNothing() {
        var id = created(start("2026-01-01", null));
        for (var one : List.of(path, path + "/" + id)) {
            as(Tokens.member(organisation)).get(one).then().statusCode(200);
            staff().get(one).then().statusCode(200);
            as(Tokens.member(UUID.randomUUID())).get(one).then().statusCode(404);
        }
    }

    @Test
    void endNeedsTheLastRevision() {
        var end = path + "/" + created(start("2026-01-01", null)) + "/end";
        var body = Map.of("untilDate", "2026-12-31");
        staff().body(body).post(end).then().statusCode(428);
        staff().header("If-Match", "\"5\"").body(body).post(end).then().statusCode(412);
        staff().header("If-Match", "*")
                .body(Map.of())
                .post(end)
                .then()
                .statusCode(400)
                .body("violations.field", contains("untilDate"));
        staff().header("If-Match", "*")
                .body(body)
                .post(path + "/" + UUID.randomUUID() + "/end")
                .then()
                .statusCode(404);
        staff().get("/organisations/" + organisation).then().header("ETag", equalTo("\"1\""));
    }

    @Test
    void everyFaultIsNamedAndNothingStarts() {
        staff().body(Map.of())
                .post(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("fromDate", "programme"));
        staff().body(body("Buyer Group", "2026-01-01", null))
                .post(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("programme"));
        start("2026-01-01", "2025-12-31").then().statusCode(400).body("violations.field", contains("untilDate"));
        start("0001-01-01", null).then().statusCode(400).body("violations.field", contains("fromDate"));
        start("yesterday", null).then().statusCode(400).body("violations.field", contains("fromDate"));
        staff().body("[").post(path).then().statusCode(400);
        staff().body(body("buyer-group-fm", "2026-01-01", null))
                .post("/organisations/" + UUID.randomUUID() + "/memberships")
                .then()
                .statusCode(404);
        staff().get(path).then().body("items", hasSize(0));
    }

    private Response start(String from, String until) {
        return staff().body(body("buyer-group-fm", from, until)).post(path);
    }

    private Response end(UUID id, String until) {
        var membership = path + "/" + id;
        return on(membership, Tokens.staff()).body(Map.of("untilDate", until)).post(membership + "/end");
    }

    private List<CloudEvent> told() {
        return TOPIC.events().stream()
                .filter(event -> event.subject().equals(organisation.toString()))
                .toList();
    }

    private static Map<String, Object> body(String programme, String from, String until) {
        var body = new HashMap<String, Object>();
        body.put("programme", programme);
        body.put("fromDate", from);
        if (until != null) {
            body.put("untilDate", until);
        }
        return body;
    }
}

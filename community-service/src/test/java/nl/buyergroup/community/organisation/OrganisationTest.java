package nl.buyergroup.community.organisation;

import static nl.buyergroup.community.Api.as;
import static nl.buyergroup.community.Api.created;
import static nl.buyergroup.community.Api.on;
import static nl.buyergroup.community.Api.organisation;
import static nl.buyergroup.community.Api.register;
import static nl.buyergroup.community.Api.staff;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OrganisationTest {
    private static final Topic TOPIC = new Topic("community-events");

    @Inject
    Organisations organisations;

    @Test
    void registeredOrganisationIsThereAndTold() {
        var body = organisation("MEMBER");
        var answer = staff().body(body).post("/organisations");
        var id = created(answer);

        answer.then()
                .header("Location", endsWith("/community/v1/organisations/" + id))
                .header("ETag", equalTo("\"0\""));
        staff().get("/organisations/" + id)
                .then()
                .statusCode(200)
                .body("kvkNumber", equalTo(body.get("kvkNumber")))
                .body("active", equalTo(true));
        var told = awaitTold(id, OrganisationEvents.REGISTERED, 0);
        assertEquals(body.get("name"), told.name());
        assertEquals(null, told.holdingId());
    }

    @Test
    void othersSeeNoKvkNumberNorHolding() {
        var holding = register("MEMBER");
        var body = organisation("SUPPLIER");
        body.put("holdingId", holding);
        var id = created(staff().body(body).post("/organisations"));
        var path = "/organisations/" + id;

        as(Tokens.member(UUID.randomUUID()))
                .get(path)
                .then()
                .statusCode(200)
                .body("name", equalTo(body.get("name")))
                .body("kind", equalTo("SUPPLIER"))
                .body("sector", equalTo("care"))
                .body("kvkNumber", nullValue())
                .body("sizeClass", nullValue())
                .body("holdingId", nullValue());
        as(Tokens.supplier(id))
                .get(path)
                .then()
                .body("kvkNumber", equalTo(body.get("kvkNumber")))
                .body("holdingId", equalTo(holding.toString()));
        as(Tokens.member(UUID.randomUUID()))
                .get("/organisations?limit=100")
                .then()
                .body("items", not(empty()))
                .body("items.kvkNumber", everyItem(nullValue()));
    }

    @Test
    void listIsFilteredByKind() {
        register("SUPPLIER");
        register("MEMBER");

        staff().get("/organisations?kind=SUPPLIER")
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.kind", everyItem(equalTo("SUPPLIER")));
        staff().get("/organisations?kind=CUSTOMER").then().statusCode(400);
    }

    @Test
    void kvkNumberIsRegisteredOnce() {
        var body = organisation("MEMBER");
        created(staff().body(body).post("/organisations"));
        body.put("name", "Another");

        staff().header("Accept-Language", "nl")
                .body(body)
                .post("/organisations")
                .then()
                .statusCode(409)
                .body("detail", containsString("al geregistreerd"));
        staff().body(body).post("/organisations").then().statusCode(409).body("detail", containsString("already"));
    }

    @Test
    void sameKeyRegistersOnceAlsoInParallel() throws Exception {
        var body = organisation("MEMBER");
        var key = UUID.randomUUID().toString();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var calls = IntStream.range(0, 8)
                    .mapToObj(i -> pool.submit(() -> created(post(key, body))))
                    .toList();
            var first = calls.get(0).get();
            for (var call : calls) {
                assertEquals(first, call.get());
            }
        } finally {
            pool.shutdown();
        }
        body.put("sector", "public");
        post(key, body).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kvkNumber|1234567",
                "kvkNumber|12345678a",
                "name|' '",
                "sector|' '",
                "kind|CUSTOMER",
                "sizeClass|HUGE",
                "holdingId|none",
                "holdingId|01890a5d-0000-7000-8000-000000000000"
            })
    void wrongValueIsNamedAndNothingIsRegistered(String field, String value) {
        var body = organisation("MEMBER");
        var kvkNumber = body.get("kvkNumber");
        body.put(field, value);

        staff().body(body).post("/organisations").then().statusCode(400).body("violations.field", contains(field));
        assertEquals(0, organisations.count("kvkNumber", kvkNumber));
    }

    @Test
    void everyFaultIsNamed() {
        staff().body(Map.of())
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("violations.field", contains("kind", "kvkNumber", "name", "sector", "sizeClass"));
        var body = organisation("MEMBER");
        body.put("name", "x".repeat(201));
        body.put("sector", "a\u0000b");
        staff().body(body)
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("violations.field", contains("name", "sector"));
        body.put("colour", "green");
        body.put("kvkNumber", 12345678);
        staff().body(body)
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("colour", "kvkNumber"));
        staff().body("{\"name\":").post("/organisations").then().statusCode(400);
        staff().header("Accept-Language", "nl")
                .body(with(organisation("MEMBER"), "kvkNumber", "1"))
                .post("/organisations")
                .then()
                .body("violations.message", contains("moet uit 8 cijfers bestaan"));
    }

    @Test
    void changeIsToldOnceAndRepeatingItTellsNothing() {
        var id = register("MEMBER");
        var body = change("Renamed");

        change(id, body).then().statusCode(200).header("ETag", equalTo("\"1\"")).body("name", equalTo("Renamed"));
        change(id, body).then().statusCode(200).header("ETag", equalTo("\"1\""));

        assertEquals("Renamed", awaitTold(id, OrganisationEvents.CHANGED, 1).name());
    }

    @Test
    void changeNeedsTheLastRevision() {
        var id = register("MEMBER");
        var path = "/organisations/" + id;
        staff().body(change("A")).put(path).then().statusCode(428);
        staff().header("If-Match", "\"7\"").body(change("A")).put(path).then().statusCode(412);
        change(UUID.randomUUID(), "*", change("A")).then().statusCode(404);
        staff().header("If-Match", "*")
                .body(Map.of("name", ""))
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("active", "name", "sector", "sizeClass"));
        staff().get(path).then().header("ETag", equalTo("\"0\""));
    }

    private static Response post(String key, Map<String, Object> body) {
        return staff().header("Idempotency-Key", key).body(body).post("/organisations");
    }

    static Response change(UUID id, Map<String, Object> body) {
        return on("/organisations/" + id, Tokens.staff()).body(body).put("/organisations/" + id);
    }

    static Response change(UUID id, String seen, Map<String, Object> body) {
        return staff().header("If-Match", seen).body(body).put("/organisations/" + id);
    }

    static Map<String, Object> change(String name) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("name", name, "sector", "care", "sizeClass", "LARGE", "active", true));
        return body;
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    static OrganisationEvents.Facts awaitTold(UUID id, String type, long version) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> TOPIC.events().stream()
                                .filter(e -> e.subject().equals(id.toString())
                                        && e.type().equals(type))
                                .map(e -> e.as(OrganisationEvents.Facts.class))
                                .filter(facts -> facts.version() == version)
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
    }
}

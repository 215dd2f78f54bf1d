package nl.buyergroup.ambition.goal;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.Api.Draft;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeasurementResourceTest {
    private static final String BODY =
            "{\"value\":100.5,\"unit\":\"kgCo2ePerFte\",\"measuredOn\":\"2025-12-31\",\"note\":\"Uit de meter\"}";

    @Test
    void ownMeasurementMovesTheGoalAndIsToldWithoutItsNote() {
        var wheel = adopted();
        var recorded = record(wheel, BODY);
        String id = recorded.path("id");
        recorded.then()
                .statusCode(201)
                .header("Location", endsWith("/goals/" + wheel.goalId() + "/measurements/" + id))
                .header("ETag", notNullValue())
                .body("state", equalTo("ACCEPTED"))
                .body("sourceKind", equalTo("OWN"))
                .body("sourceId", equalTo(id))
                .body("note", equalTo("Uit de meter"))
                .body("containsKey('recordedBy')", equalTo(false));
        goal(wheel)
                .then()
                .body("inForce", equalTo(true))
                .body("number", equalTo(1))
                .body("currentValue", equalTo(100.5f))
                .body("measuredOn", equalTo("2025-12-31"))
                .body("expectedValue", equalTo(110.833333f))
                .body("onTrack", equalTo(true))
                .body("points[0].id", equalTo(id))
                .body("points[0].onTrack", equalTo(true))
                .body("points[0].expectedValue", equalTo(110.833333f));
        var told = await().atMost(30, SECONDS)
                .until(
                        () -> new Topic("ambition-events")
                                .events().stream()
                                        .filter(event -> event.subject().equals(wheel.goalId()))
                                        .toList(),
                        events -> events.size() == 1)
                .get(0);
        var data = told.as(ProgressEvents.Progressed.class);
        assertEquals(SourceKind.OWN, data.sourceKind());
        assertEquals(id, data.sourceId().toString());
        assertEquals(true, data.onTrack());
        assertFalse(told.json().contains("meter"));
    }

    @Test
    void correctionTakesThePlaceAndWhatWasReplacedStaysReadable() {
        var wheel = adopted();
        String first = record(wheel, BODY).path("id");
        var path = path(wheel) + "/" + first;
        var seen = wheel.api().get(path).header("ETag");
        var body = BODY.replace("100.5", "120").replace("2025-12-31", "2025-12-30");
        wheel.api().call().body(body).put(path).then().statusCode(428);
        wheel.api().seen("\"99\"").body(body).put(path).then().statusCode(412);
        var corrected = wheel.api().seen(seen).body(body).put(path);
        String second = corrected.path("id");
        corrected
                .then()
                .statusCode(201)
                .header("Location", endsWith("/measurements/" + second))
                .body("value", equalTo(120));

        wheel.api().get(path).then().body("state", equalTo("REPLACED")).body("replacedBy", equalTo(second));
        goal(wheel).then().body("currentValue", equalTo(120)).body("points.size()", equalTo(1));
        wheel.api().seen(seen).body(body).put(path).then().statusCode(412);
        wheel.api().seen("*").body(body).put(path).then().statusCode(409);
        wheel.api().seen("*").delete(path).then().statusCode(409);
        wheel.api()
                .get(path(wheel))
                .then()
                .body("items.id", equalTo(List.of(first, second)))
                .body("items.state", equalTo(List.of("REPLACED", "ACCEPTED")));
    }

    @Test
    void withdrawnMeasurementStaysVisibleAndTheOneBeforeItCountsAgain() {
        var wheel = adopted();
        record(wheel, BODY);
        String last = record(wheel, BODY.replace("2025", "2026").replace("12-31", "06-30"))
                .path("id");
        var path = path(wheel) + "/" + last;
        goal(wheel).then().body("measuredOn", equalTo("2026-06-30"));
        wheel.api().call().delete(path).then().statusCode(428);
        wheel.api().seen("\"99\"").delete(path).then().statusCode(412);
        wheel.api()
                .seen(wheel.api().get(path).header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        goal(wheel).then().body("measuredOn", equalTo("2025-12-31"));
        wheel.api().get(path).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        record(wheel, BODY.replace("2025", "2026").replace("12-31", "06-30"))
                .then()
                .statusCode(201);
    }

    @Test
    void secondMeasurementOfADayIsAConflictAlsoForACorrection() {
        var wheel = adopted();
        record(wheel, BODY);
        record(wheel, BODY.replace("100.5", "99"))
                .then()
                .statusCode(409)
                .body("detail", containsString("correct that one"));
        String other = record(wheel, BODY.replace("2025-12-31", "2025-06-30")).path("id");
        wheel.api().seen("*").body(BODY).put(path(wheel) + "/" + other).then().statusCode(409);
        wheel.api()
                .seen("*")
                .body(BODY.replace("2025-12-31", "2025-06-30").replace("100.5", "1"))
                .put(path(wheel) + "/" + other)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value | 100.5 | null",
                "value | 100.5 | \"x\"",
                "value | 100.5 | 1.1234567",
                "unit | \"kgCo2ePerFte\" | null",
                "unit | \"kgCo2ePerFte\" | \"percent\"",
                "unit | \"kgCo2ePerFte\" | \"01234567890123456789012345678901234567890\"",
                "measuredOn | \"2025-12-31\" | null",
                "measuredOn | \"2025-12-31\" | \"2024-12-30\"",
                "measuredOn | \"2025-12-31\" | \"0099-01-01\"",
                "measuredOn | \"2025-12-31\" | \"gisteren\"",
                "note | \"Uit de meter\" | \"a\\u0000b\"",
                "note | \"Uit de meter\" | 7",
                "more | \"note\" | \"more\""
            })
    void wrongFieldIsNamedAndNothingIsStored(String field, String right, String wrong) {
        var wheel = adopted();
        record(wheel, BODY.replace(right, wrong)).then().statusCode(400).body("violations.field", hasItem(field));
        wheel.api().get(path(wheel)).then().body("items.size()", equalTo(0));
        goal(wheel).then().body("currentValue", nullValue());
    }

    @Test
    void otherUnitIsRefusedWithTheRightOneInTheReadersLanguage() {
        var wheel = adopted();
        wheel.api()
                .call()
                .header("Accept-Language", "nl")
                .body(BODY.replace("kgCo2ePerFte", "kg"))
                .post(path(wheel))
                .then()
                .statusCode(400)
                .body("violations.message[0]", containsString("wordt gemeten in kgCo2ePerFte"));
    }

    @Test
    void tomorrowIsRefusedAndTodayInTheNetherlandsIsNot() {
        var wheel = adopted();
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        record(wheel, BODY.replace("2025-12-31", today.plusDays(2).toString()))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("measuredOn"));
        record(wheel, BODY.replace("2025-12-31", today.toString())).then().statusCode(201);
    }

    @Test
    void onlyGoalsInForceAreMeasured() {
        var draft = Api.member().draft("PRODUCT").threeThemes().goal();
        record(draft, BODY).then().statusCode(409);
        draft.api().get(path(draft)).then().statusCode(200).body("items.size()", equalTo(0));
        Api.know(draft.api().organisation(), "MEMBER", false, 2);
        record(draft, BODY).then().statusCode(409).body("detail", containsString("active member"));
    }

    @Test
    void strangersSeeNothingAndOnlyEditorsRecord() {
        var wheel = adopted();
        String id = record(wheel, BODY).path("id");
        var stranger = Api.member();
        stranger.call().body(BODY).post(path(wheel)).then().statusCode(404);
        stranger.get(path(wheel)).then().statusCode(404);
        stranger.get(path(wheel) + "/" + id).then().statusCode(404);
        stranger.seen("*").body(BODY).put(path(wheel) + "/" + id).then().statusCode(404);
        stranger.seen("*").delete(path(wheel) + "/" + id).then().statusCode(404);
        var reader = new Api(
                wheel.api().organisation(), Tokens.token(wheel.api().organisation(), "member", "reader", "approver"));
        reader.get(path(wheel) + "/" + id).then().statusCode(200);
        reader.call().body(BODY).post(path(wheel)).then().statusCode(403);
        reader.seen("*").body(BODY).put(path(wheel) + "/" + id).then().statusCode(403);
        reader.seen("*").delete(path(wheel) + "/" + id).then().statusCode(403);
        given().get(path(wheel)).then().statusCode(401);
        given().get(path(wheel) + "/" + id).then().statusCode(401);
        given().contentType("application/json")
                .body(BODY)
                .post(path(wheel))
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body(BODY)
                .put(path(wheel) + "/" + id)
                .then()
                .statusCode(401);
        given().delete(path(wheel) + "/" + id).then().statusCode(401);
        wheel.api().get(path(wheel) + "/" + UUID.randomUUID()).then().statusCode(404);
        wheel.api().get("/goals/" + UUID.randomUUID() + "/measurements").then().statusCode(404);
    }

    @Test
    void sameKeyRecordsOnceAlsoAtTheSameMoment() {
        var wheel = adopted();
        var key = UUID.randomUUID().toString();
        var ids = atTheSameMoment(
                        wheel,
                        6,
                        i -> wheel.api().call().header("Idempotency-Key", key).body(BODY))
                .stream()
                .map(answer -> answer.then().statusCode(201).extract().<String>path("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        wheel.api()
                .call()
                .header("Idempotency-Key", key)
                .body(BODY.replace("100.5", "1"))
                .post(path(wheel))
                .then()
                .statusCode(409);
    }

    @Test
    void editorsAtTheSameMomentWaitForEachOtherAndTheLatestDayCounts() {
        var wheel = adopted();
        atTheSameMoment(wheel, 6, i -> wheel.api()
                        .call()
                        .body(BODY.replace("2025-12-31", "2025-12-0" + (i + 1)).replace("100.5", "10" + i)))
                .forEach(answer -> answer.then().statusCode(201));
        goal(wheel)
                .then()
                .body("points.size()", equalTo(6))
                .body("measuredOn", equalTo("2025-12-06"))
                .body("currentValue", equalTo(105));
    }

    private static List<Response> atTheSameMoment(Draft wheel, int count, IntFunction<RequestSpecification> request) {
        var path = path(wheel);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> request.apply(i).post(path)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static Draft adopted() {
        return Api.member().draft("PRODUCT").threeThemes().goal().adopted();
    }

    private static String path(Draft wheel) {
        return "/goals/" + wheel.goalId() + "/measurements";
    }

    private static Response record(Draft wheel, String body) {
        return wheel.api().call().body(body).post(path(wheel));
    }

    private static Response goal(Draft wheel) {
        return wheel.api().get("/goals/" + wheel.goalId());
    }
}

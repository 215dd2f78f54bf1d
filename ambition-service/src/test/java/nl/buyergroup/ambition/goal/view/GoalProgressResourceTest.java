package nl.buyergroup.ambition.goal.view;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.Api.Draft;
import nl.buyergroup.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GoalProgressResourceTest {
    @Test
    void goalsOffTrackAreFoundInOneCall() {
        var api = Api.member();
        var off = wheel(api, "130");
        var on = wheel(api, "90");
        var unmeasured = api.draft("PRODUCT").threeThemes().goal().adopted();
        wheel(Api.member(), "130");
        api.draft("PRODUCT").threeThemes().goal();

        assertEquals(List.of(off.goalId(), on.goalId(), unmeasured.goalId()), ids(api, ""));
        assertEquals(List.of(off.goalId()), ids(api, "?track=off"));
        assertEquals(List.of(on.goalId()), ids(api, "?track=on"));
        assertEquals(List.of(unmeasured.goalId()), ids(api, "?track=unmeasured"));
        assertEquals(List.of(on.goalId()), ids(api, "?wheelId=" + on.id()));
        assertEquals(List.of(), ids(api, "?track=off&wheelId=" + on.id()));
        var first = api.get("/goals?limit=2");
        first.then().body("items.size()", equalTo(2)).header("Link", containsString("cursor="));
        assertEquals(List.of(unmeasured.goalId()), ids(api, "?limit=2&cursor=" + on.goalId()));
        api.get("/goals").then().body("items[0].points[0].onTrack", equalTo(false));
    }

    @Test
    void filterThatIsUnknownIsRefused() {
        var api = Api.member();
        api.get("/goals?track=lost").then().statusCode(400).body("violations.field", hasItem("track"));
        given().get("/goals").then().statusCode(401);
    }

    @Test
    void draftDoesNotMoveTheGoalInForceAndItsAdoptionJudgesAnew() {
        var wheel = wheel(Api.member(), "100");
        goal(wheel).body("onTrack", equalTo(true)).body("number", equalTo(1));
        var draft = wheel.opened();
        var stricter = draft.goalBody("DECREASE", "133", "1");
        draft = draft.next(wheel.api().seen(draft.etag()).body(stricter).put(draft.path("/goals/" + wheel.goalId())));
        goal(wheel).body("target", equalTo(66.5f)).body("onTrack", equalTo(true));
        var tag = wheel.api().get("/goals/" + wheel.goalId()).header("ETag");

        draft.adopted();
        goal(wheel)
                .body("number", equalTo(2))
                .body("target", equalTo(1))
                .body("currentValue", equalTo(100))
                .body("onTrack", equalTo(false))
                .body("points[0].onTrack", equalTo(false));
        assertNotEquals(tag, wheel.api().get("/goals/" + wheel.goalId()).header("ETag"));
        assertEquals(List.of(wheel.goalId()), ids(wheel.api(), "?track=off"));
    }

    @Test
    void newGoalOfADraftIsListedBesideThoseInForceWithoutBeingOne() {
        var wheel = wheel(Api.member(), "100");
        var draft = wheel.opened().goal();
        wheel.api()
                .get(wheel.path("/goals"))
                .then()
                .body("items.inForce", equalTo(List.of(true, false)))
                .body("items[1].currentValue", nullValue())
                .body("items[1].containsKey('number')", equalTo(false))
                .body("items[1].points.size()", equalTo(0));
        wheel.api().get(wheel.path("/goals?limit=1")).then().header("Link", notNullValue());
        assertEquals(1, ids(wheel.api(), "").size());
        draft.adopted();
        assertEquals(2, ids(wheel.api(), "").size());
    }

    @Test
    void droppedGoalKeepsItsHistoryAndIsNoLongerMeasured() {
        var wheel = wheel(Api.member(), "100");
        var goal = wheel.goalId();
        var draft = wheel.opened().goal();
        draft = draft.next(wheel.api().seen(draft.etag()).delete(draft.path("/goals/" + goal)));
        wheel.api().get("/goals/" + goal).then().body("inForce", equalTo(true));
        draft.adopted();
        wheel.api()
                .get("/goals/" + goal)
                .then()
                .statusCode(200)
                .body("inForce", equalTo(false))
                .body("number", equalTo(1))
                .body("currentValue", equalTo(100));
        wheel.api()
                .call()
                .body(measurement("99", "2026-06-30"))
                .post("/goals/" + goal + "/measurements")
                .then()
                .statusCode(409);
        assertEquals(false, ids(wheel.api(), "").contains(goal));
    }

    @Test
    void unitOfAMeasuredGoalStays() {
        var wheel = wheel(Api.member(), "100");
        var draft = wheel.opened();
        var other = draft.goalBody("DECREASE", "133", "66.5").replace("kgCo2ePerFte", "kg");
        wheel.api()
                .seen(draft.etag())
                .body(other)
                .put(draft.path("/goals/" + wheel.goalId()))
                .then()
                .statusCode(409)
                .body("violations.field", hasItem("unit"));
        var unmeasured = Api.member().draft("PRODUCT").threeThemes().goal().adopted();
        var free = unmeasured.opened();
        free.next(free.api()
                .seen(free.etag())
                .body(free.goalBody("DECREASE", "133", "66.5").replace("kgCo2ePerFte", "kg"))
                .put(free.path("/goals/" + free.goalId())));
    }

    @Test
    void measurementInTheUnitOfBeforeIsRefusedWhenANewUnitComesIntoForce() {
        var wheel = Api.member().draft("PRODUCT").threeThemes().goal().adopted();
        var draft = wheel.opened();
        var other = draft.goalBody("DECREASE", "133", "66.5").replace("kgCo2ePerFte", "kg");
        draft = draft.next(wheel.api().seen(draft.etag()).body(other).put(draft.path("/goals/" + wheel.goalId())));
        measure(wheel, "100", "2025-12-31");
        draft.adopted();
        goal(wheel)
                .body("unit", equalTo("kg"))
                .body("currentValue", nullValue())
                .body("points[0].reason", equalTo("UNIT_DIFFERS"));
    }

    private static Draft wheel(Api api, String value) {
        var wheel = api.draft("PRODUCT").threeThemes().goal().adopted();
        measure(wheel, value, "2025-12-31");
        return wheel;
    }

    private static void measure(Draft wheel, String value, String day) {
        wheel.api()
                .call()
                .body(measurement(value, day))
                .post("/goals/" + wheel.goalId() + "/measurements")
                .then()
                .statusCode(201);
    }

    private static String measurement(String value, String day) {
        return "{\"value\":%s,\"unit\":\"kgCo2ePerFte\",\"measuredOn\":\"%s\"}".formatted(value, day);
    }

    private static ValidatableResponse goal(Draft wheel) {
        return wheel.api().get("/goals/" + wheel.goalId()).then().statusCode(200);
    }

    private static List<String> ids(Api api, String query) {
        return api.get("/goals" + query).then().statusCode(200).extract().path("items.id");
    }
}

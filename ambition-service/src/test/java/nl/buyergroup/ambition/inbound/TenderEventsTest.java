package nl.buyergroup.ambition.inbound;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.Api.Draft;
import nl.buyergroup.ambition.goal.ProgressEvents;
import nl.buyergroup.ambition.goal.intake.VerifiedReport;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TenderEventsTest {
    private static final Topic TOPIC = new Topic("tender-events");
    private static final String UNIT = "kgCo2ePerFte";

    @BeforeAll
    static void createTopic() {
        TOPIC.create();
    }

    @Test
    void readsWhatTenderPromises() {
        var report = new GoldenFile("tender", "progress-verified").event().as(VerifiedReport.class);
        assertEquals(2, report.version());
        assertEquals("2025-12-31", report.periodTo().toString());
        assertEquals(1, report.entries().size(), "only the entry that builds on a goal");
        assertEquals(new BigDecimal("100.5"), report.entries().get(0).value());
        assertEquals(Goal.Direction.DECREASE, report.entries().get(0).direction());
        assertEquals("catering", report.packageCode());
    }

    @Test
    void goalWithoutPointsHasNoStanding() {
        var goal = Api.member().draft().threeThemes().goal();
        goal(goal)
                .statusCode(200)
                .body("points.size()", equalTo(0))
                .body("containsKey('onTrack')", equalTo(true))
                .body("onTrack", nullValue())
                .body("currentValue", nullValue())
                .body("wheelId", equalTo(goal.id()));
    }

    @Test
    void verifiedProgressMovesTheGoalAndIsTold() {
        var wheel = adopted();
        var report = UUID.randomUUID();
        TOPIC.publish(report(wheel, report, 1, "2025-12-31", UNIT, "100"));

        awaitPoints(wheel, 1)
                .body("currentValue", equalTo(100))
                .body("measuredOn", equalTo("2025-12-31"))
                .body("onTrack", equalTo(true))
                .body("points[0].state", equalTo("ACCEPTED"))
                .body("points[0].sourceKind", equalTo("SUPPLIER"))
                .body("points[0].sourceId", equalTo(report.toString()));
        wheel.api()
                .get(wheel.path("/goals"))
                .then()
                .statusCode(200)
                .body("items[0].currentValue", equalTo(100))
                .body("items[0].points.size()", equalTo(1));
        var told = told(wheel, 1).get(0).as(ProgressEvents.Progressed.class);
        assertEquals(wheel.api().organisation(), told.organisationId());
        assertEquals(wheel.id(), told.wheelId().toString());
        assertEquals(report, told.sourceId());
        assertEquals(0, told.value().compareTo(new BigDecimal("100")));
    }

    @Test
    void laterMeasurementCountsAndAnEarlierOneThatComesLateIsNotTold() {
        var wheel = adopted();
        TOPIC.publish(report(wheel, UUID.randomUUID(), 1, "2026-12-31", UNIT, "95"));
        awaitPoints(wheel, 1).body("onTrack", equalTo(false));
        TOPIC.publish(report(wheel, UUID.randomUUID(), 1, "2025-12-31", UNIT, "120"));
        awaitPoints(wheel, 2).body("currentValue", equalTo(95)).body("points[0].value", equalTo(120));
        TOPIC.publish(report(wheel, UUID.randomUUID(), 1, "2027-12-31", UNIT, "60"));
        awaitPoints(wheel, 3).body("currentValue", equalTo(60)).body("onTrack", equalTo(true));

        var told = told(wheel, 2);
        assertEquals(
                List.of(95, 60),
                told.stream()
                        .map(event -> event.as(ProgressEvents.Progressed.class)
                                .value()
                                .intValue())
                        .toList());
    }

    @Test
    void newerVersionOfAReportReplacesItsPointsAndAnOlderOneChangesNothing() {
        var wheel = adopted();
        var report = UUID.randomUUID();
        TOPIC.publish(report(wheel, report, 1, "2025-12-31", UNIT, "100"));
        TOPIC.publish(report(wheel, report, 3, "2025-12-31", UNIT, "110"));
        TOPIC.publish(report(wheel, report, 3, "2025-12-31", UNIT, "110"));
        TOPIC.publish(report(wheel, report, 2, "2025-12-31", UNIT, "105"));
        afterAll(report);

        goal(wheel).body("points.size()", equalTo(1)).body("currentValue", equalTo(110));
    }

    @Test
    void pointDisappearsWhenANewerVersionNoLongerHasIt() {
        var wheel = adopted();
        var report = UUID.randomUUID();
        TOPIC.publish(report(wheel, report, 1, "2025-12-31", UNIT, "100"));
        awaitPoints(wheel, 1);
        TOPIC.publish(report(wheel.api().organisation(), UUID.randomUUID(), report, 2, "2025-12-31", UNIT, "100"));
        awaitPoints(wheel, 0).body("onTrack", nullValue());
        var told = told(wheel, 2);
        assertEquals(ProgressEvents.PROGRESSED, told.get(0).type());
        assertEquals(ProgressEvents.WITHDRAWN, told.get(1).type());
        var data = told.get(1).as(ProgressEvents.Withdrawn.class);
        assertEquals(wheel.id(), data.wheelId().toString());
        assertEquals(wheel.api().organisation(), data.organisationId());
        assertTrue(
                data.version() > told.get(0).as(ProgressEvents.Progressed.class).version());
    }

    @Test
    void otherUnitIsRefusedAndStaysVisible() {
        var wheel = adopted();
        TOPIC.publish(report(wheel, UUID.randomUUID(), 1, "2025-12-31", "percent", "50"));
        awaitPoints(wheel, 1)
                .body("points[0].state", equalTo("REFUSED"))
                .body("points[0].reason", equalTo("UNIT_DIFFERS"))
                .body("points[0].unit", equalTo("percent"))
                .body("currentValue", nullValue());
    }

    @Test
    void goalOfADraftDoesNotMove() {
        var wheel = Api.member().draft().threeThemes().goal();
        TOPIC.publish(report(wheel, UUID.randomUUID(), 1, "2025-12-31", UNIT, "50"));
        awaitPoints(wheel, 1)
                .body("points[0].reason", equalTo("WHEEL_NOT_ADOPTED"))
                .body("onTrack", nullValue());
        wheel.api()
                .seen(wheel.etag())
                .delete(wheel.path("/goals/" + wheel.goalId()))
                .then()
                .statusCode(200);
    }

    @Test
    void refusedPointCountsOnceTheWheelIsAdopted() {
        var wheel = Api.member().draft("PRODUCT").threeThemes().goal();
        TOPIC.publish(report(wheel, UUID.randomUUID(), 1, "2025-12-31", UNIT, "50"));
        awaitPoints(wheel, 1).body("inForce", equalTo(false)).body("points[0].state", equalTo("REFUSED"));
        wheel.adopted();
        goal(wheel)
                .body("inForce", equalTo(true))
                .body("points[0].state", equalTo("ACCEPTED"))
                .body("currentValue", equalTo(50));
        assertEquals(1, told(wheel, 1).size());
    }

    @Test
    void goalWithVerifiedProgressCantBeTakenOutOfADraftBeforeItsTargetDate() {
        var wheel = adopted();
        TOPIC.publish(report(wheel, UUID.randomUUID(), 1, "2025-12-31", UNIT, "100"));
        awaitPoints(wheel, 1);
        var draft = wheel.opened();
        wheel.api()
                .seen(draft.etag())
                .header("Accept-Language", "nl")
                .delete(draft.path("/goals/" + wheel.goalId()))
                .then()
                .statusCode(409)
                .body("detail", containsString("bouwt op dit doel"));
        wheel.api().get(draft.path("")).then().body("goals.size()", equalTo(1));
    }

    @Test
    void draftThatLeftGoalsOutIsNotAdoptedOnceSuppliersBuildOnThem() {
        var wheel = Api.member().draft("PRODUCT").threeThemes().goal().goal();
        List<String> goals = wheel.api().get(wheel.path("")).path("goals.id");
        assertEquals(2, goals.size());
        var draft = wheel.adopted().opened().goal();
        for (var goal : goals) {
            draft = draft.next(wheel.api().seen(draft.etag()).delete(draft.path("/goals/" + goal)));
        }
        var buyer = wheel.api().organisation();
        for (var goal : goals) {
            TOPIC.publish(report(buyer, UUID.fromString(goal), UUID.randomUUID(), 1, "2025-12-31", UNIT, "100"));
            await().atMost(30, SECONDS)
                    .untilAsserted(
                            () -> wheel.api().get("/goals/" + goal).then().body("points.size()", equalTo(1)));
        }
        wheel.api()
                .seen(draft.etag())
                .post(draft.path("/adoption"))
                .then()
                .statusCode(409)
                .body("detail", containsString("builds on goal"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                goals.stream().map(goal -> "goals." + goal).toArray()));
        wheel.api().get("/goals/" + goals.get(0)).then().body("inForce", equalTo(true));
        wheel.api().get(draft.path("")).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void measurementOfAReportIsCorrectedByItsSourceOnly() {
        var wheel = adopted();
        TOPIC.publish(report(wheel, UUID.randomUUID(), 1, "2025-12-31", UNIT, "100"));
        String id = awaitPoints(wheel, 1).extract().path("points[0].id");
        var path = "/goals/" + wheel.goalId() + "/measurements/" + id;
        var body = "{\"value\":1,\"unit\":\"kgCo2ePerFte\",\"measuredOn\":\"2025-12-31\"}";
        var seen = wheel.api().get(path).header("ETag");
        wheel.api().seen(seen).body(body).put(path).then().statusCode(409);
        wheel.api().seen(seen).delete(path).then().statusCode(409);
        goal(wheel).body("currentValue", equalTo(100));
    }

    @Test
    void anotherBuyersReportDoesNotTouchTheGoal() {
        var wheel = adopted();
        var report = UUID.randomUUID();
        TOPIC.publish(report(UUID.randomUUID(), UUID.fromString(wheel.goalId()), report, 1, "2025-12-31", UNIT, "1"));
        afterAll(report);
        goal(wheel).body("points.size()", equalTo(0)).body("currentValue", nullValue());
    }

    @Test
    void tagOfAGoalChangesWithItsPoints() {
        var wheel = adopted();
        var before = wheel.api().get("/goals/" + wheel.goalId()).header("ETag");
        TOPIC.publish(report(wheel, UUID.randomUUID(), 1, "2025-12-31", UNIT, "100"));
        awaitPoints(wheel, 1);
        var after = wheel.api().get("/goals/" + wheel.goalId()).header("ETag");
        assertEquals(false, before.equals(after));
    }

    private static Draft adopted() {
        return Api.member().draft("PRODUCT").threeThemes().goal().adopted();
    }

    private static ValidatableResponse goal(Draft wheel) {
        return wheel.api().get("/goals/" + wheel.goalId()).then();
    }

    private static ValidatableResponse awaitPoints(Draft wheel, int count) {
        await().atMost(30, SECONDS).untilAsserted(() -> goal(wheel).body("points.size()", equalTo(count)));
        return goal(wheel);
    }

    private static List<CloudEvent> told(Draft wheel, int count) {
        var goal = wheel.goalId();
        return await().atMost(30, SECONDS)
                .until(
                        () -> new Topic("ambition-events")
                                .events().stream()
                                        .filter(event -> event.subject().equals(goal))
                                        .toList(),
                        events -> events.size() == count);
    }

    /** A report on another goal, sent with the key of the one under test, comes after it. */
    private static void afterAll(UUID key) {
        var last = adopted();
        TOPIC.publish(
                key.toString(),
                report(last, UUID.randomUUID(), 1, "2025-12-31", UNIT, "1").json());
        awaitPoints(last, 1);
    }

    private static CloudEvent report(Draft wheel, UUID report, long version, String day, String unit, String value) {
        var goal = UUID.fromString(wheel.goalId());
        return report(wheel.api().organisation(), goal, report, version, day, unit, value);
    }

    private static CloudEvent report(
            UUID buyer, UUID goal, UUID report, long version, String day, String unit, String value) {
        var entry = Map.of(
                "kpiId",
                UUID.nameUUIDFromBytes(new byte[] {7}),
                "goalId",
                goal,
                "indicator",
                "Uitstoot",
                "unit",
                unit,
                "direction",
                "DECREASE",
                "baseline",
                133,
                "value",
                new BigDecimal(value));
        var data = Map.of(
                "reportId",
                report,
                "version",
                version,
                "buyerId",
                buyer,
                "supplierId",
                UUID.randomUUID(),
                "verdict",
                "VERIFIED",
                "periodFrom",
                "2024-01-01",
                "periodTo",
                day,
                "verifiedAt",
                "2026-02-02T10:00:00Z",
                "entries",
                List.of(entry, Map.of("kpiId", UUID.randomUUID(), "unit", "percent", "value", 1)));
        return CloudEvent.of("nl.buyergroup.tender.progress-verified", report, version, Instant.now(), data);
    }
}

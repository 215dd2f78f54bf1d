package nl.buyergroup.tender.project;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.tender.Body;
import nl.buyergroup.tender.Events;
import nl.buyergroup.tender.Network;
import nl.buyergroup.tender.Parallel;
import nl.buyergroup.tender.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProjectResourceTest {
    private final Scene scene = Scene.create();

    @Test
    void startsAProjectWithCriteriaFromTheWheel() {
        var started = start(scene.projectBody())
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("PREPARING"))
                .body("criteria.kind", contains("AWARD_CRITERION", "AWARD_CRITERION", "AWARD_CRITERION", "REQUIREMENT"))
                .body("criteria.weight", contains(33.34f, 33.33f, 33.33f, null))
                .body("criteria[0].goalIds", contains(scene.goal().toString()))
                .extract();

        assertEquals(path(started.path("id")), started.header("Location").replaceAll(".*/tender/v1", ""));
        scene.asBuyer()
                .get(path(started.path("id")))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("criteria.weight", contains(33.34f, 33.33f, 33.33f, null));
    }

    @Test
    void tellsThatAProjectStarted() {
        var project = scene.startedProject();
        var event = Events.about(project);
        assertEquals(ProjectEvents.STARTED, event.type());
        assertEquals(scene.wheel().toString(), event.data().get("wheelId").asText());
        assertEquals(
                scene.buyer().toString(), event.data().get("organisationId").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/wheelId||wheelId",
                "/wheelId|'no uuid'|wheelId",
                "/packageCode||packageCode",
                "/packageCode|'Catering!'|packageCode",
                "/packageCode|'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx'|packageCode",
                "/packageCode|7|packageCode",
                "/title||title",
                "/title|'  '|title",
                "/title|['a']|title",
                "/surprise|1|surprise"
            })
    void refusesAProjectThatDoesNotFitAndStoresNothing(String pointer, String value, String field) {
        start(scene.projectBody().with(pointer, value))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
        assertNothingStored();
    }

    @Test
    void refusesATitleThatIsTooLong() {
        start(scene.projectBody().with("/title", "'" + "x".repeat(160) + "'"))
                .then()
                .statusCode(201);
        start(scene.projectBody().with("/title", "'" + "x".repeat(161) + "'"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("title"));
    }

    @Test
    void refusesWhatIsNoJson() {
        scene.asBuyer().body("{ broken").post("/projects").then().statusCode(400);
        scene.asBuyer().body("").post("/projects").then().statusCode(400);
        assertNothingStored();
    }

    @Test
    void refusesAWheelThatHasNotArrivedInBothLanguages() {
        var body = scene.projectBody().with("/wheelId", "'" + UUID.randomUUID() + "'");
        start(body)
                .then()
                .statusCode(409)
                .body("violations.field", contains("wheelId"))
                .body("detail", containsString("not adopted, or has not arrived"));
        scene.asBuyer()
                .header("Accept-Language", "nl")
                .body(body.json())
                .post("/projects")
                .then()
                .statusCode(409)
                .body("title", equalTo("Kan nu niet"))
                .body("detail", containsString("niet vastgesteld"));
        assertNothingStored();
    }

    @Test
    void theWheelOfAnotherIsNotThere() {
        var other = Scene.create();
        other.asBuyer()
                .body(scene.projectBody().json())
                .post("/projects")
                .then()
                .statusCode(404)
                .body("violations.field", contains("wheelId"));
    }

    @Test
    void onlyEditorsOfMembersStartProjects() {
        var body = scene.projectBody().json();
        given().contentType("application/json")
                .body(body)
                .post("/projects")
                .then()
                .statusCode(401);
        Scene.as(Tokens.forAnotherAudience(scene.buyer()))
                .body(body)
                .post("/projects")
                .then()
                .statusCode(401);
        Scene.as(Tokens.token(scene.buyer(), "member", "reader", "approver"))
                .body(body)
                .post("/projects")
                .then()
                .statusCode(403);
        Scene.as(Tokens.supplier(scene.buyer()))
                .body(body)
                .post("/projects")
                .then()
                .statusCode(403);
        Scene.as(Tokens.staff()).body(body).post("/projects").then().statusCode(403);
        assertNothingStored();
    }

    @Test
    void everyOperationNeedsAToken() {
        var path = path(UUID.randomUUID().toString());
        given().get("/projects").then().statusCode(401);
        given().get(path).then().statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .put(path + "/criteria")
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post(path + "/award")
                .then()
                .statusCode(401);
    }

    @Test
    void strangersAndStaffFindNothing() {
        var path = path(scene.startedProject());
        for (var token : List.of(Tokens.member(UUID.randomUUID()), Tokens.staff(), Tokens.supplier(scene.supplier()))) {
            Scene.as(token).get(path).then().statusCode(404);
            Scene.as(token)
                    .header("If-Match", "\"0\"")
                    .body(criteria(path, "x").json())
                    .put(path + "/criteria")
                    .then()
                    .statusCode(404);
        }
        Scene.asStranger()
                .header("If-Match", "\"0\"")
                .body(scene.awardBody().json())
                .post(path + "/award")
                .then()
                .statusCode(404);
        Scene.asStranger().get("/projects").then().statusCode(200).body("items", empty());
        scene.asBuyer().get(path(UUID.randomUUID().toString())).then().statusCode(404);
        scene.asBuyer().get(path).then().body("state", equalTo("PREPARING"));
    }

    @Test
    void createsOnceForTheSameIdempotencyKey() throws Exception {
        var key = UUID.randomUUID().toString();
        var answers = Parallel.run(6, () -> keyed(key, scene.projectBody()));
        answers.forEach(answer -> answer.then().statusCode(201));
        assertEquals(
                1, answers.stream().map(answer -> answer.path("id")).distinct().count());
        scene.asBuyer().get("/projects").then().body("items", hasSize(1));
        keyed(key, scene.projectBody().with("/title", "'Other'")).then().statusCode(409);
    }

    @Test
    void pagesThroughOwnProjects() {
        var ids = List.of(scene.startedProject(), scene.startedProject(), scene.startedProject());
        var first =
                scene.asBuyer().get("/projects?limit=2").then().statusCode(200).extract();
        assertEquals(2, first.jsonPath().getList("items").size());
        var next = first.header("Link").replaceAll(".*<(.*)>.*", "$1");
        scene.asBuyer()
                .get(next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .header("Link", nullValue());
        scene.asBuyer().get("/projects").then().body("items.id", hasItem(ids.get(2)));
    }

    @Test
    void adjustsCriteriaWithReasons() {
        var path = path(scene.startedProject());
        adjust(path, "\"0\"", criteria(path, "half counts for climate"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("criteria[0].weight", equalTo(33.35f))
                .body("criteria[0].reason", equalTo("half counts for climate"));
        scene.asBuyer().get(path).then().header("ETag", "\"1\"").body("criteria[0].weight", equalTo(33.35f));
    }

    @Test
    void refusesAdjustmentsOfAnOldRevisionOrWithoutOne() {
        var path = path(scene.startedProject());
        adjust(path, null, criteria(path, "x")).then().statusCode(428);
        adjust(path, "\"7\"", criteria(path, "x")).then().statusCode(412);
        scene.asBuyer().get(path).then().body("criteria[0].weight", equalTo(33.34f));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/criteria||criteria",
                "/criteria|[]|criteria",
                "/criteria/0|null|criteria",
                "/criteria/0/themeId||themeId",
                "/criteria/0/themeId|5|themeId",
                "/criteria/0/kind||kind",
                "/criteria/0/kind|'WISH'|kind",
                "/criteria/0/weight|0|weight",
                "/criteria/0/weight|-1|weight",
                "/criteria/0/weight|101|weight",
                "/criteria/0/weight|33.333|weight",
                "/criteria/0/weight|'33'|weight",
                "/criteria/0/weight||weight",
                "/criteria/0/text||text",
                "/criteria/0/text|''|text",
                "/criteria/0/reason||reason",
                "/criteria/0/reason|5|reason",
                "/criteria/0/surprise|5|surprise"
            })
    void refusesCriteriaThatDoNotFit(String pointer, String value, String field) {
        var path = path(scene.startedProject());
        adjust(path, "\"0\"", criteria(path, "because").with(pointer, value))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString(field)));
        scene.asBuyer().get(path).then().header("ETag", "\"0\"").body("criteria[0].weight", equalTo(33.34f));
    }

    @Test
    void awardsToAnActiveSupplier() {
        var path = path(scene.startedProject());
        award(path, "\"0\"", scene.awardBody())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("AWARDED"))
                .body("supplierId", equalTo(scene.supplier().toString()))
                .body("awardReason", equalTo("The best plan for reuse"));
        award(path, "\"1\"", scene.awardBody()).then().statusCode(409);
        adjust(path, "\"1\"", criteria(path, "too late")).then().statusCode(409);
    }

    @Test
    void refusesToAwardToAnyoneElse() {
        var path = path(scene.startedProject());
        var gone = UUID.randomUUID();
        Network.tell("community-events", Network.organisation(Network.REGISTERED, gone, 1, "SUPPLIER", false));
        for (var no : List.of(UUID.randomUUID(), scene.buyer(), gone)) {
            award(path, "\"0\"", scene.awardBody().with("/supplierId", "'" + no + "'"))
                    .then()
                    .statusCode(409)
                    .body("violations.field", contains("supplierId"));
        }
        scene.asBuyer().get(path).then().body("state", equalTo("PREPARING"));
    }

    @Test
    void onlyApproversAward() {
        var path = path(scene.startedProject());
        Scene.as(Tokens.token(scene.buyer(), "member", "editor"))
                .header("If-Match", "\"0\"")
                .body(scene.awardBody().json())
                .post(path + "/award")
                .then()
                .statusCode(403);
        award(path, null, scene.awardBody()).then().statusCode(428);
        award(path, "\"3\"", scene.awardBody()).then().statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/supplierId||supplierId",
                "/supplierId|'x'|supplierId",
                "/reason||reason",
                "/reason|' '|reason",
                "/reason|1|reason",
                "/surprise|1|surprise"
            })
    void refusesAnAwardThatDoesNotFit(String pointer, String value, String field) {
        var path = path(scene.startedProject());
        award(path, "\"0\"", scene.awardBody().with(pointer, value))
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
        award(path, "\"0\"", scene.awardBody().with("/reason", "'" + "x".repeat(2001) + "'"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        scene.asBuyer().get(path).then().body("state", equalTo("PREPARING"));
    }

    /** The criteria as they are, with a hundredth moved from the second to the first. */
    private Body criteria(String path, String reason) {
        var present = scene.asBuyer().get(path).jsonPath();
        List<String> ids = present.getList("criteria.themeId");
        return Body.of(
                """
                {'criteria': [
                 {'themeId': '%s', 'kind': 'AWARD_CRITERION', 'weight': 33.35, 'text': 'Climate', 'reason': '%s'},
                 {'themeId': '%s', 'kind': 'AWARD_CRITERION', 'weight': 33.32, 'text': 'Chain', 'reason': '%s'},
                 {'themeId': '%s', 'kind': 'AWARD_CRITERION', 'weight': 33.33, 'text': 'Trust'},
                 {'themeId': '%s', 'kind': 'REQUIREMENT', 'text': 'Food'}]}
                """,
                ids.get(0), reason, ids.get(1), reason, ids.get(2), ids.get(3));
    }

    private Response start(Body body) {
        return scene.asBuyer().body(body.json()).post("/projects");
    }

    private Response keyed(String key, Body body) {
        return scene.asBuyer().header("Idempotency-Key", key).body(body.json()).post("/projects");
    }

    private Response adjust(String path, String revision, Body body) {
        return changing(revision).body(body.json()).put(path + "/criteria");
    }

    private Response award(String path, String revision, Body body) {
        return changing(revision).body(body.json()).post(path + "/award");
    }

    private RequestSpecification changing(String revision) {
        return revision == null ? scene.asBuyer() : scene.asBuyer().header("If-Match", revision);
    }

    private void assertNothingStored() {
        scene.asBuyer().get("/projects").then().statusCode(200).body("items", empty());
    }

    private static String path(String project) {
        return "/projects/" + project;
    }
}

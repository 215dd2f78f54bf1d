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
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.tender.Body;
import nl.buyergroup.tender.Events;
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
                "/title|'a\\u0007'|title",
                "/title|'a\\u0085'|title",
                "/title|'\\u00a0\\u200b'|title",
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

    private Response start(Body body) {
        return scene.asBuyer().body(body.json()).post("/projects");
    }

    private Response keyed(String key, Body body) {
        return scene.asBuyer().header("Idempotency-Key", key).body(body.json()).post("/projects");
    }

    private void assertNothingStored() {
        scene.asBuyer().get("/projects").then().statusCode(200).body("items", empty());
    }

    private static String path(String project) {
        return "/projects/" + project;
    }
}

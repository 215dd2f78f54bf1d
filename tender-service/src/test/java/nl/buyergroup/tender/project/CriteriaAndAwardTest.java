package nl.buyergroup.tender.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.tender.Body;
import nl.buyergroup.tender.Network;
import nl.buyergroup.tender.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CriteriaAndAwardTest {
    private final Scene scene = Scene.create();

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

    private Response adjust(String path, String revision, Body body) {
        return changing(revision).body(body.json()).put(path + "/criteria");
    }

    private Response award(String path, String revision, Body body) {
        return changing(revision).body(body.json()).post(path + "/award");
    }

    private RequestSpecification changing(String revision) {
        return revision == null ? scene.asBuyer() : scene.asBuyer().header("If-Match", revision);
    }

    private static String path(String project) {
        return "/projects/" + project;
    }
}

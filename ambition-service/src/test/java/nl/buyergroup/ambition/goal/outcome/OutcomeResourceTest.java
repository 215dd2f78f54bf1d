package nl.buyergroup.ambition.goal.outcome;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.Api.Draft;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutcomeResourceTest {
    private static final String BODY = "{\"reachedOn\":\"2026-03-01\",\"explanation\":\"Het menu is rond.\"}";

    @Test
    void goalIsReachedAndOpenedAgain() {
        var wheel = adopted();
        var path = path(wheel);
        var open = wheel.api().get(path);
        open.then().statusCode(200).body("reached", equalTo(false)).body("inForce", equalTo(true));
        wheel.api().call().body(BODY).put(path).then().statusCode(428);
        wheel.api().seen("\"99\"").body(BODY).put(path).then().statusCode(412);
        var reached = wheel.api().seen(open.header("ETag")).body(BODY).put(path);
        reached.then()
                .statusCode(200)
                .body("reached", equalTo(true))
                .body("reachedOn", equalTo("2026-03-01"))
                .body("explanation", equalTo("Het menu is rond."));
        wheel.api()
                .get(wheel.path("/qualitative-goals"))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].reached", equalTo(true))
                .body("items[0].statement", equalTo("Wij koken plantaardig"));
        wheel.api().seen(open.header("ETag")).delete(path).then().statusCode(412);
        wheel.api().call().delete(path).then().statusCode(428);
        wheel.api().seen(reached.header("ETag")).delete(path).then().statusCode(204);
        wheel.api().get(path).then().body("reached", equalTo(false)).body("explanation", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reachedOn | \"2026-03-01\" | null",
                "reachedOn | \"2026-03-01\" | \"2190-01-01\"",
                "reachedOn | \"2026-03-01\" | 7",
                "explanation | \"Het menu is rond.\" | null",
                "explanation | \"Het menu is rond.\" | \" \"",
                "explanation | \"Het menu is rond.\" | \"a\\u0000\"",
                "more | \"explanation\" | \"more\""
            })
    void wrongFieldIsNamedAndNothingIsStored(String field, String right, String wrong) {
        var wheel = adopted();
        wheel.api()
                .seen("*")
                .body(BODY.replace(right, wrong))
                .put(path(wheel))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
        wheel.api().get(path(wheel)).then().body("reached", equalTo(false));
    }

    @Test
    void strangersSeeNothingAndOnlyEditorsDecide() {
        var wheel = adopted();
        var stranger = Api.member();
        stranger.get(path(wheel)).then().statusCode(404);
        stranger.get(wheel.path("/qualitative-goals")).then().statusCode(404);
        stranger.seen("*").body(BODY).put(path(wheel)).then().statusCode(404);
        stranger.seen("*").delete(path(wheel)).then().statusCode(404);
        var organisation = wheel.api().organisation();
        var reader = new Api(organisation, Tokens.token(organisation, "member", "reader"));
        reader.get(path(wheel)).then().statusCode(200);
        reader.seen("*").body(BODY).put(path(wheel)).then().statusCode(403);
        reader.seen("*").delete(path(wheel)).then().statusCode(403);
        given().get(path(wheel)).then().statusCode(401);
        given().get(wheel.path("/qualitative-goals")).then().statusCode(401);
        given().contentType("application/json")
                .body(BODY)
                .put(path(wheel))
                .then()
                .statusCode(401);
        given().delete(path(wheel)).then().statusCode(401);
        wheel.api()
                .get("/qualitative-goals/" + UUID.randomUUID() + "/outcome")
                .then()
                .statusCode(404);
        Api.know(organisation, "MEMBER", false, 2);
        wheel.api().seen("*").body(BODY).put(path(wheel)).then().statusCode(409);
    }

    @Test
    void onlyGoalsInForceAreReachedAndAnotherStatementIsOpen() {
        var draft = Api.member().draft("PRODUCT").threeThemes().goal().qualitativeGoal();
        draft.api().get(path(draft)).then().statusCode(404);
        draft.api().get(draft.path("/qualitative-goals")).then().body("items.size()", equalTo(0));
        var wheel = draft.adopted();
        wheel.api().seen("*").body(BODY).put(path(wheel)).then().statusCode(200);

        var next = wheel.opened();
        var goal = "/qualitative-goals/" + id(wheel);
        var later = wheel.qualitativeGoalBody().replace("2028", "2029");
        next = next.next(wheel.api().seen(next.etag()).body(later).put(next.path(goal)))
                .adopted();
        wheel.api()
                .get(path(wheel))
                .then()
                .body("reached", equalTo(true))
                .body("targetDate", equalTo("2029-01-01"))
                .body("number", equalTo(2));

        next = next.opened();
        var other = later.replace("Wij koken", "Iedereen kookt");
        next = next.next(wheel.api().seen(next.etag()).body(other).put(next.path(goal)))
                .adopted();
        wheel.api().get(path(wheel)).then().body("reached", equalTo(false));

        var gone = path(wheel);
        next = next.opened();
        next.next(wheel.api().seen(next.etag()).delete(next.path(goal))).adopted();
        wheel.api().get(gone).then().body("inForce", equalTo(false));
        wheel.api().seen("*").body(BODY).put(gone).then().statusCode(409);
        wheel.api().get(wheel.path("/qualitative-goals")).then().body("items.size()", equalTo(0));
    }

    private static Draft adopted() {
        return Api.member()
                .draft("PRODUCT")
                .threeThemes()
                .goal()
                .qualitativeGoal()
                .adopted();
    }

    private static String path(Draft wheel) {
        return "/qualitative-goals/" + id(wheel) + "/outcome";
    }

    private static String id(Draft wheel) {
        return wheel.api().get(wheel.path("")).path("qualitativeGoals[0].id");
    }
}

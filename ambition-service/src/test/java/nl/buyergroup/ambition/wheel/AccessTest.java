package nl.buyergroup.ambition.wheel;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessTest {
    @ParameterizedTest
    @CsvSource({
        "GET,/value-wheels",
        "POST,/value-wheels",
        "GET,/value-wheels/%s",
        "PUT,/value-wheels/%s",
        "PUT,/value-wheels/%s/board-commitment",
        "DELETE,/value-wheels/%s/board-commitment/name",
        "POST,/value-wheels/%s/adoption",
        "POST,/value-wheels/%s/themes",
        "GET,/value-wheels/%s/themes/%s",
        "PUT,/value-wheels/%s/themes/%s",
        "DELETE,/value-wheels/%s/themes/%s",
        "POST,/value-wheels/%s/goals",
        "GET,/value-wheels/%s/goals",
        "PUT,/value-wheels/%s/goals/%s",
        "DELETE,/value-wheels/%s/goals/%s",
        "GET,/goals/%s",
        "DELETE,/value-wheels/%s",
        "POST,/value-wheels/%s/versions",
        "GET,/value-wheels/%s/versions",
        "GET,/value-wheels/%s/versions/1",
        "GET,/value-wheels/%s/versions/1/changes",
        "GET,/value-wheels/%s/parent",
        "PUT,/value-wheels/%s/parent",
        "DELETE,/value-wheels/%s/parent",
        "POST,/value-wheels/%s/qualitative-goals",
        "PUT,/value-wheels/%s/qualitative-goals/%s",
        "DELETE,/value-wheels/%s/qualitative-goals/%s"
    })
    void callerWithoutATokenForThisApiIsRefusedEverywhere(String method, String path) {
        var id = UUID.randomUUID();
        given().contentType(ContentType.JSON)
                .request(method, path.formatted(id, id))
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        new Api(id, Tokens.forAnotherAudience(id))
                .call()
                .request(method, path.formatted(id, id))
                .then()
                .statusCode(401);
    }

    @Test
    void strangersSeeNothing() {
        var draft = Api.member().draft().threeThemes().goal();
        var theme = draft.themeId();
        var goal = draft.goalId();
        var themeBody = "{\"name\":\"Anders\",\"pillar\":\"BEHAVIOUR\"}";
        var goalBody = draft.goalBody("DECREASE", "10", "5");
        for (var stranger : List.of(
                Api.member(),
                new Api(null, Tokens.supplier(UUID.randomUUID())),
                new Api(
                        null,
                        Tokens.token(
                                UUID.randomUUID(), "programme", "reader", "editor", "approver", "programme-staff")))) {
            var blind = stranger.seen("*");
            List.of(
                            stranger.get(draft.path("")),
                            stranger.call().accept("image/svg+xml").get(draft.path("")),
                            stranger.get(draft.path("/themes/" + theme)),
                            stranger.get(draft.path("/goals")),
                            stranger.get(draft.path("/versions")),
                            stranger.get(draft.path("/versions/1")),
                            stranger.get(draft.path("/versions/1/changes")),
                            stranger.get(draft.path("/parent")),
                            stranger.seen("*").post(draft.path("/versions")),
                            stranger.seen("*").delete(draft.path("")),
                            stranger.seen("*").delete(draft.path("/parent")),
                            stranger.seen("*")
                                    .body("{\"parentId\":\"" + draft.id() + "\"}")
                                    .put(draft.path("/parent")),
                            stranger.seen("*").body(draft.qualitativeGoalBody()).post(draft.path("/qualitative-goals")),
                            stranger.seen("*")
                                    .body(draft.qualitativeGoalBody())
                                    .put(draft.path("/qualitative-goals/" + goal)),
                            stranger.seen("*").delete(draft.path("/qualitative-goals/" + goal)),
                            stranger.get("/goals/" + goal),
                            stranger.seen("*")
                                    .body("{\"title\":\"x\",\"ambition\":\"x\"}")
                                    .put(draft.path("")),
                            stranger.seen("*").body(themeBody).post(draft.path("/themes")),
                            stranger.seen("*").body(themeBody).put(draft.path("/themes/" + theme)),
                            stranger.seen("*").delete(draft.path("/themes/" + theme)),
                            stranger.seen("*").body(goalBody).post(draft.path("/goals")),
                            stranger.seen("*").body(goalBody).put(draft.path("/goals/" + goal)),
                            blind.delete(draft.path("/goals/" + goal)))
                    .forEach(response -> response.then().statusCode(404).contentType("application/problem+json"));
        }
        Api.member().seen("*").post(draft.path("/adoption")).then().statusCode(404);
        Api.member()
                .seen("*")
                .delete(draft.path("/board-commitment/name"))
                .then()
                .statusCode(404);
        draft.api().get(draft.path("")).then().header("ETag", draft.etag());
    }
}

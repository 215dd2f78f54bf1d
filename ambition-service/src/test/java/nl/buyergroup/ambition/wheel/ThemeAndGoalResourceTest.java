package nl.buyergroup.ambition.wheel;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ThemeAndGoalResourceTest {
    private static final String THEME = "{\"name\":\"Water\",\"pillar\":\"ECOLOGICAL_SOCIAL\"}";

    @Test
    void themeIsAddedChangedAndTakenOff() {
        var draft = Api.member().draft();
        var added = draft.api().seen(draft.etag()).body(THEME).post(draft.path("/themes"));
        added.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(draft.path("/themes/" + added.path("themes[0].id"))))
                .body("themes[0].name", equalTo("Water"));
        var path = draft.path("/themes/" + added.path("themes[0].id"));
        draft.api().get(path).then().statusCode(200).header("ETag", "\"1\"").body("name", equalTo("Water"));
        draft.api()
                .seen("\"1\"")
                .body("{\"name\":\"Water\",\"pillar\":\"BEHAVIOUR\",\"elaboration\":\"Zuinig.\",\"priority\":\"LOW\"}")
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("themes[0].priority", equalTo("LOW"))
                .body("themes[0].elaboration", equalTo("Zuinig."));
        draft.api().seen("\"2\"").delete(path).then().statusCode(200).body("themes.size()", equalTo(0));
        draft.api().get(path).then().statusCode(404);
        draft.api().seen("*").delete(path).then().statusCode(404);
        draft.api().seen("*").body(THEME).put(path).then().statusCode(404);
    }

    @Test
    void goalIsSetChangedAndDropped() {
        var draft = Api.member().draft().theme("Klimaat", "ECOLOGICAL_SOCIAL", "HIGH");
        var added = draft.api()
                .seen(draft.etag())
                .body(draft.goalBody("DECREASE", "133", "66.5"))
                .post(draft.path("/goals"));
        String goal = added.path("goals[0].id");
        added.then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .header("Location", endsWith("/goals/" + goal))
                .body("goals[0].baseline", equalTo(133))
                .body("goals[0].target", equalTo(66.5f));
        var path = draft.path("/goals/" + goal);
        draft.api()
                .seen(draft.etag())
                .body(draft.goalBody("INCREASE", "10", "20"))
                .put(path)
                .then()
                .statusCode(412);
        draft.api()
                .call()
                .body(draft.goalBody("INCREASE", "10", "20"))
                .put(path)
                .then()
                .statusCode(428);
        var changed = draft.next(draft.api()
                .seen("\"2\"")
                .body(draft.goalBody("INCREASE", "10", "20"))
                .put(path));
        draft.api()
                .seen(changed.etag())
                .delete(draft.path("/themes/" + draft.themeId()))
                .then()
                .statusCode(409);
        draft.api().seen(changed.etag()).delete(path).then().statusCode(200).body("goals.size()", equalTo(0));
        draft.api().seen("*").delete(path).then().statusCode(404);
    }

    @Test
    void sameNameInAnotherCaseIsAConflict() {
        var draft = Api.member().draft().theme("Water", "BEHAVIOUR", null);
        draft.api()
                .seen(draft.etag())
                .header("Accept-Language", "nl-NL,nl;q=0.9")
                .body(THEME.replace("Water", "WATER"))
                .post(draft.path("/themes"))
                .then()
                .statusCode(409)
                .body("detail", containsString("heeft deze naam"));
    }

    @Test
    void staleOrBlindChangesAreRefused() {
        var draft = Api.member().draft();
        draft.api().call().body(THEME).post(draft.path("/themes")).then().statusCode(428);
        var next = draft.theme("Klimaat", "BEHAVIOUR", null);
        draft.api()
                .seen(draft.etag())
                .body(THEME)
                .post(draft.path("/themes"))
                .then()
                .statusCode(412);
        draft.api()
                .seen(draft.etag())
                .delete(draft.path("/themes/" + draft.themeId()))
                .then()
                .statusCode(412);
        draft.api().get(draft.path("")).then().header("ETag", next.etag()).body("themes.size()", equalTo(1));
    }

    @Test
    void ofChangesAtTheSameTimeOneWins() {
        var draft = Api.member().draft();
        var statuses = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> draft.api()
                        .seen(draft.etag())
                        .body(THEME.replace("Water", "Water " + i))
                        .post(draft.path("/themes"))
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 412, 412, 412), statuses);
    }

    @Test
    void sameKeyAddsAThemeOnce() {
        var draft = Api.member().draft();
        for (int i = 0; i < 2; i++) {
            draft.api()
                    .seen(draft.etag())
                    .header("Idempotency-Key", "k")
                    .body(THEME)
                    .post(draft.path("/themes"))
                    .then()
                    .statusCode(201)
                    .body("themes.size()", equalTo(1));
        }
        draft.api()
                .seen(draft.etag())
                .header("Idempotency-Key", "k")
                .body(THEME.replace("Water", "Lucht"))
                .post(draft.path("/themes"))
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'pillar':'BEHAVIOUR'} | name",
                "{'name':'','pillar':'BEHAVIOUR'} | name",
                "{'name':'a'} | pillar",
                "{'name':'a','pillar':'OTHER'} | pillar",
                "{'name':'a','pillar':'BEHAVIOUR','priority':1} | priority",
                "{'name':'a','pillar':'BEHAVIOUR','colour':'red'} | colour",
                "{'name':'1234567890123456789012345678901234567890123456789012345678901','pillar':'BEHAVIOUR'} | name"
            })
    void wrongThemeIsNamedAndNotKept(String body, String field) {
        var draft = Api.member().draft();
        draft.api()
                .seen(draft.etag())
                .body(body.replace('\'', '"'))
                .post(draft.path("/themes"))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(field)));
        draft.api().get(draft.path("")).then().header("ETag", draft.etag()).body("themes.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"themeId\":\"[^\"]+\" | 'themeId':'x' | themeId",
                "\"themeId\":\"[^\"]+\" | 'themeId':'01890a5d-ac96-774b-bcce-b302099a8061' | themeId",
                "\"catering\" | 'CATERING' | packageCode",
                "\"Uitstoot van de catering\" | '' | indicator",
                "\"kgCo2ePerFte\" | null | unit",
                "\"DECREASE\" | 'DOWN' | direction",
                "\"DECREASE\" | 'INCREASE' | target",
                "133 | '133' | baseline",
                "133 | 1e400 | baseline",
                "133 | 133.1234567 | baseline",
                "\"2024-12-31\" | '31-12-2024' | baselineDate",
                "\"2024-12-31\" | '2027-12-31' | targetDate",
                "\"2027-12-31\" | '2999-12-31' | targetDate",
                "66.5 | 200 | target"
            })
    void wrongGoalIsNamedAndNotKept(String what, String wrong, String field) {
        var draft = Api.member().draft().theme("Klimaat", "BEHAVIOUR", null);
        var body = draft.goalBody("DECREASE", "133", "66.5")
                .replaceFirst(what.strip(), wrong.strip().replace('\'', '"'));
        draft.api()
                .seen(draft.etag())
                .body(body)
                .post(draft.path("/goals"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
        draft.api().get(draft.path("")).then().header("ETag", draft.etag()).body("goals.size()", equalTo(0));
    }

    @Test
    void readersDoNotChange() {
        var draft = Api.member().draft();
        var reader =
                new Api(draft.api().organisation(), Tokens.token(draft.api().organisation(), "member", "reader"));
        reader.get(draft.path("")).then().statusCode(200);
        reader.seen("*").body(THEME).post(draft.path("/themes")).then().statusCode(403);
        reader.seen("*")
                .delete(draft.path("/goals/" + UUID.randomUUID()))
                .then()
                .statusCode(403);
        var editor =
                new Api(draft.api().organisation(), Tokens.token(draft.api().organisation(), "member", "editor"));
        editor.seen("*").post(draft.path("/adoption")).then().statusCode(403);
    }
}

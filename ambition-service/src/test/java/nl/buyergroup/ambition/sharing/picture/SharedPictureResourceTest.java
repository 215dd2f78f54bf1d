package nl.buyergroup.ambition.sharing.picture;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.documents.rendering.Pictures;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SharedPictureResourceTest {
    private static final String NEVER_SEEN = "\"never-seen\"";
    private static final List<String> BOTH = List.of("", "/vision-poster");
    private final Api supplier = supplier();

    private static Api supplier() {
        var id = UUID.randomUUID();
        Api.know(id, "SUPPLIER", true, 1);
        return new Api(id, Tokens.supplier(id));
    }

    private static Api.Draft adopted() {
        return Api.member()
                .draft()
                .threeThemes()
                .goal()
                .qualitativeGoal()
                .committed()
                .adopted();
    }

    private static Api.Draft shared(String audience, boolean withPoster) {
        var wheel = adopted();
        share(wheel, audience, withPoster);
        return wheel;
    }

    private static void share(Api.Draft wheel, String audience, boolean withPoster) {
        var name = audience.equals("NAMED") ? "\"" + supplier().organisation() + "\"" : "";
        var terms = "{\"audience\":\"%s\",\"organisations\":[%s],\"withPoster\":%s}";
        wheel.api()
                .seen("*")
                .body(terms.formatted(audience, name, withPoster))
                .put(wheel.path("/sharing"))
                .then()
                .statusCode(200);
    }

    private static Response anyone(String path, String mediaType, String seen) {
        return given().accept(mediaType).header("If-None-Match", seen).get(path);
    }

    private Response reader(String path, String mediaType, String seen) {
        return supplier.reading(mediaType).header("If-None-Match", seen).get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {Pictures.SVG, Pictures.PNG, Pictures.PDF})
    void withdrawalTakesThePicturesAlong(String mediaType) {
        var wheel = shared("PUBLIC", true);
        for (var rest : BOTH) {
            share(wheel, "PUBLIC", true);
            var open = "/public-wheels/" + wheel.id() + rest;
            var mine = "/shared-wheels/" + wheel.id() + rest;
            var seen = anyone(open, mediaType, NEVER_SEEN);
            seen.then().statusCode(200).contentType(mediaType).header("Cache-Control", "private, no-cache");
            assertArrayEquals(
                    seen.asByteArray(), reader(mine, mediaType, NEVER_SEEN).asByteArray());
            anyone(open, mediaType, seen.header("ETag")).then().statusCode(304);
            share(wheel, "PRIVATE", false);
            anyone(open, mediaType, seen.header("ETag")).then().statusCode(404);
            reader(mine, mediaType, seen.header("ETag")).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"PRIVATE,404,404", "NAMED,404,404", "NETWORK,200,404", "PUBLIC,200,200"})
    void picturesFollowTheAudience(String audience, int network, int everyone) {
        var wheel = shared(audience, true);
        for (var rest : BOTH) {
            var mine = "/shared-wheels/" + wheel.id() + rest;
            var open = "/public-wheels/" + wheel.id() + rest;
            reader(mine, Pictures.SVG, NEVER_SEEN).then().statusCode(network);
            anyone(open, Pictures.SVG, NEVER_SEEN).then().statusCode(everyone);
            anyone(mine, Pictures.SVG, NEVER_SEEN).then().statusCode(401);
        }
    }

    @Test
    void posterIsSharedApart() {
        var wheel = shared("NETWORK", false);
        var path = "/shared-wheels/" + wheel.id() + "/vision-poster";
        var hidden = reader(path, Pictures.SVG, NEVER_SEEN);
        var none = reader("/shared-wheels/" + UUID.randomUUID() + "/vision-poster", Pictures.SVG, NEVER_SEEN);
        assertEquals(404, hidden.statusCode());
        assertEquals(none.asString(), hidden.asString());
        share(wheel, "NETWORK", true);
        var seen = reader(path, Pictures.SVG, NEVER_SEEN);
        seen.then().statusCode(200).body(not(containsString("Jo Jansen")));
        var own = wheel.api().reading(Pictures.SVG).get(wheel.path("/vision-poster"));
        assertEquals(own.asString(), seen.asString());
        share(wheel, "NETWORK", false);
        reader(path, Pictures.SVG, seen.header("ETag")).then().statusCode(404);
        reader("/shared-wheels/" + wheel.id(), Pictures.SVG, NEVER_SEEN).then().statusCode(200);
    }

    @Test
    void curveGoesOnTheSharedPosterWhenAnApproverSharesAgain() {
        var wheel = shared("PUBLIC", true);
        var path = "/public-wheels/" + wheel.id() + "/vision-poster";
        var none = anyone(path, Pictures.SVG, NEVER_SEEN).asString();
        var first = completedCurve(wheel, "2025-03-01", "Proeftuin");
        assertEquals(none, anyone(path, Pictures.SVG, NEVER_SEEN).asString());
        assertEquals(null, curveOf(wheel));
        share(wheel, "PUBLIC", true);
        assertEquals(first, curveOf(wheel));
        var own = wheel.api().reading(Pictures.SVG).get(wheel.path("/vision-poster"));
        own.then().body(containsString("Proeftuin"));
        assertEquals(own.asString(), anyone(path, Pictures.SVG, NEVER_SEEN).asString());
        var second = completedCurve(wheel, "2025-06-01", "Wegwerpbekers");
        assertEquals(own.asString(), anyone(path, Pictures.SVG, NEVER_SEEN).asString());
        share(wheel, "PUBLIC", true);
        assertEquals(second, curveOf(wheel));
        anyone(path, Pictures.SVG, NEVER_SEEN)
                .then()
                .body(containsString("Wegwerpbekers"))
                .body(not(containsString("Jo Jansen")));
        share(wheel, "PUBLIC", false);
        assertEquals(null, curveOf(wheel));
    }

    private static String completedCurve(Api.Draft wheel, String takenOn, String title) {
        var body =
                """
                {"wheelId":"%s","takenOn":"%s","actions":[
                 {"strategy":"BUILD_UP","title":"%s","state":"RUNNING","owner":"Jo Jansen"}]}""";
        var draft = wheel.api()
                .call()
                .body(body.formatted(wheel.id(), takenOn, title))
                .post("/x-curves");
        String id = draft.path("id");
        wheel.api()
                .seen(draft.header("ETag"))
                .post("/x-curves/" + id + "/completion")
                .then()
                .statusCode(200);
        return id;
    }

    private static String curveOf(Api.Draft wheel) {
        return wheel.api().get(wheel.path("/sharing")).path("xCurveId");
    }

    @Test
    void drawsTheVersionInForceAndNothingOfTheWheelAbove() {
        var child =
                prioritised(adopted().child("DEPARTMENT")).goal().committed().adopted();
        share(child, "PUBLIC", false);
        var path = "/public-wheels/" + child.id();
        var own = child.api().reading(Pictures.SVG).get(child.path(""));
        own.then().body(containsString("from the wheel above"));
        var seen = anyone(path, Pictures.SVG, NEVER_SEEN);
        seen.then().statusCode(200).body(containsString("Eronder")).body(not(containsString("from the wheel above")));
        var draft = child.opened();
        draft.next(draft.api()
                .seen(draft.etag())
                .body("{\"title\":\"Nog geheim\",\"ambition\":\"Nog in de maak.\"}")
                .put(draft.path("")));
        assertEquals(seen.asString(), anyone(path, Pictures.SVG, NEVER_SEEN).asString());
    }

    /** Themes that come from above bring no priority along. */
    private static Api.Draft prioritised(Api.Draft draft) {
        var now = draft;
        List<Map<String, String>> themes = draft.api().get(draft.path("")).path("themes");
        for (var theme : themes) {
            var body = "{\"name\":\"%s\",\"pillar\":\"%s\",\"priority\":\"HIGH\"}"
                    .formatted(theme.get("name"), theme.get("pillar"));
            now = now.next(now.api().seen(now.etag()).body(body).put(now.path("/themes/" + theme.get("id"))));
        }
        return now;
    }

    @Test
    void speaksTheLanguageAndTheFormatOfTheReader() {
        var path = "/public-wheels/" + shared("PUBLIC", true).id();
        for (var rest : BOTH) {
            given().accept(Pictures.SVG)
                    .header("Accept-Language", "nl")
                    .get(path + rest)
                    .then()
                    .header("Content-Language", "nl")
                    .body(containsString("lang=\"nl\""));
        }
        given().accept("text/csv").get(path + "/vision-poster").then().statusCode(406);
        given().accept("*/*").get(path).then().contentType("application/json");
    }
}

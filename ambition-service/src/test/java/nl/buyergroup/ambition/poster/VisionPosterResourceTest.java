package nl.buyergroup.ambition.poster;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.Api.Draft;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The poster and the wheel at their addresses: both are answered in the same way. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VisionPosterResourceTest {
    private static final List<String> PATHS = List.of("", "/versions/1", "/vision-poster");

    private static Draft adopted() {
        return Api.member().draft().threeThemes().goal().committed().adopted();
    }

    private static Response drawn(Draft wheel, String path, String type, String language) {
        return wheel.api().reading(type).header("Accept-Language", language).get(wheel.path(path));
    }

    @ParameterizedTest
    @CsvSource({"image/svg+xml,<svg", "image/png,\u0089PNG", "application/pdf,%PDF-"})
    void eachFormatIsWhatItSaysAndTheSameBytesEveryTime(String type, String beginning) {
        var wheel = adopted();
        for (var path : PATHS) {
            var once = drawn(wheel, path, type, "nl");
            once.then()
                    .statusCode(200)
                    .contentType(containsString(type))
                    .header("Content-Language", "nl")
                    .header("Vary", containsString("Accept-Language"))
                    .header("Cache-Control", "private, no-cache");
            assertTrue(new String(once.asByteArray(), StandardCharsets.ISO_8859_1).startsWith(beginning));
            assertArrayEquals(once.asByteArray(), drawn(wheel, path, type, "nl").asByteArray());
        }
    }

    @Test
    void whoHasThePictureAlreadyIsNotSentItAgain() {
        var wheel = adopted();
        for (var path : PATHS) {
            var etag = drawn(wheel, path, "image/png", "nl").header("ETag");
            var again = wheel.api().reading("image/png").header("If-None-Match", etag);
            again.header("Accept-Language", "nl")
                    .get(wheel.path(path))
                    .then()
                    .statusCode(304)
                    .header("ETag", etag)
                    .header("Vary", containsString("Accept"));
            assertNotEquals(etag, drawn(wheel, path, "image/png", "en").header("ETag"));
            assertNotEquals(etag, drawn(wheel, path, "application/pdf", "nl").header("ETag"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/pdf;q=0.9, image/png;q=0.2|application/pdf",
                "image/*|image/svg+xml",
                "image/png, application/json;q=0.3|image/png",
                "image/svg+xml;q=0.1, application/pdf|application/pdf"
            })
    void readerGetsWhatItWantsMost(String accept, String type) {
        var wheel = adopted();
        for (var path : PATHS) {
            drawn(wheel, path, accept, "nl").then().statusCode(200).contentType(containsString(type));
        }
    }

    @Test
    void whatCannotBeHadIsRefusedInTheOneShape() {
        var wheel = adopted();
        for (var path : PATHS) {
            var refusal = drawn(wheel, path, "image/webp", "nl");
            assertEquals(406, refusal.statusCode(), path + refusal.contentType());
            assertEquals("application/problem+json", refusal.contentType());
        }
    }

    @Test
    void dataIsWhatWhoeverAcceptsAnythingGetsAndThePosterIsAPicture() {
        var wheel = adopted();
        wheel.api().get(wheel.path("")).then().statusCode(200).body("id", equalTo(wheel.id()));
        wheel.api().get(wheel.path("/versions/1")).then().body("number", equalTo(1));
        wheel.api().get(wheel.path("/vision-poster")).then().contentType(containsString("image/svg+xml"));
    }

    @Test
    void posterShowsTheVersionInForceAndNobodysName() {
        var wheel = adopted();
        var before = drawn(wheel, "/vision-poster", "image/svg+xml", "nl");
        before.then()
                .body(containsString("Gemeente Voorbeeld"))
                .body(containsString("Directeur"))
                .body(not(containsString("Jo Jansen")));
        wheel.next(wheel.api().seen(wheel.etag()).post(wheel.path("/versions"))).theme("Water", "BEHAVIOUR", "LOW");
        var after = drawn(wheel, "/vision-poster", "image/svg+xml", "nl");
        assertArrayEquals(before.asByteArray(), after.asByteArray());
        assertEquals(before.header("ETag"), after.header("ETag"));
        assertTrue(drawn(wheel, "", "image/svg+xml", "nl").asString().contains("Water"));
    }

    @Test
    void completedXCurveOfTheWheelComesOnThePoster() {
        var wheel = adopted();
        var body =
                """
                {"wheelId":"%s","takenOn":"2025-03-01","actions":[{"strategy":"PHASE_OUT","title":"Wegwerpbekers","state":"RUNNING","owner":"Jo Jansen"}]}"""
                        .formatted(wheel.id());
        var curve = wheel.api().call().body(body).post("/x-curves");
        assertTrue(!drawn(wheel, "/vision-poster", "image/svg+xml", "nl")
                .asString()
                .contains("Wegwerpbekers"));
        var path = "/x-curves/" + curve.path("id") + "/completion";
        wheel.api().seen(curve.header("ETag")).post(path).then().statusCode(200);
        drawn(wheel, "/vision-poster", "image/svg+xml", "nl")
                .then()
                .body(containsString("Wegwerpbekers"))
                .body(not(containsString("Jo Jansen")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "image/png", "application/pdf"})
    void strangersMayNotKnowOfIt(String type) {
        var wheel = adopted();
        for (var path : PATHS) {
            var stranger = new Draft(Api.member(), wheel.id(), null);
            drawn(stranger, path, type, "nl").then().statusCode(404).contentType("application/problem+json");
            given().accept(type).get(wheel.path(path)).then().statusCode(401);
            var id = UUID.randomUUID();
            var foreign = new Draft(new Api(id, Tokens.forAnotherAudience(id)), wheel.id(), null);
            drawn(foreign, path, type, "nl").then().statusCode(401);
        }
        drawn(wheel, "/versions/2", type, "nl").then().statusCode(404);
    }
}

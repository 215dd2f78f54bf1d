package nl.buyergroup.ambition.scan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.documents.Drawn;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the picture of every kind of scan; a kind says its path and what it is filled with. */
public abstract class PictureContract {
    private static final String SVG = "image/svg+xml";

    protected abstract String path();

    /** What a scan of this day is filled with, so that it can be completed. */
    protected abstract String body(String takenOn);

    protected abstract String title(Language language);

    private Response started(Api api) {
        var response = api.call().body(body("2025-03-01")).post(path());
        response.then().statusCode(201);
        return response;
    }

    private String at(Response scan) {
        return path() + "/" + scan.path("id");
    }

    private static Response drawn(Api api, String at, String type, String language) {
        return api.reading(type).header("Accept-Language", language).get(at);
    }

    @ParameterizedTest
    @CsvSource({"image/svg+xml,<svg", "image/png,\u0089PNG", "application/pdf,%PDF-"})
    void eachFormatIsWhatItSaysAndTheSameBytesEveryTime(String type, String beginning) {
        var api = Api.member();
        var at = at(started(api));
        var once = drawn(api, at, type, "nl");
        once.then().statusCode(200).contentType(containsString(type)).header("Content-Language", "nl");
        assertTrue(new String(once.asByteArray(), StandardCharsets.ISO_8859_1).startsWith(beginning));
        assertArrayEquals(once.asByteArray(), drawn(api, at, type, "nl").asByteArray());
    }

    @Test
    void pictureSpeaksTheLanguageOfTheReader() {
        var api = Api.member();
        var at = at(started(api));
        for (var language : Language.values()) {
            var picture = Drawn.of(drawn(api, at, SVG, language.tag()).asString());
            picture.isFitForTheWall(language.tag());
            assertTrue(picture.texts().contains(title(language)));
        }
        assertNotEquals(
                drawn(api, at, SVG, "nl").header("ETag"),
                drawn(api, at, SVG, "en").header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SVG, "image/png", "application/pdf"})
    void whoHasThePictureAlreadyIsNotSentItAgain(String type) {
        var api = Api.member();
        var at = at(started(api));
        var etag = drawn(api, at, type, "nl").header("ETag");
        var again = api.reading(type).header("Accept-Language", "nl").header("If-None-Match", etag);
        assertEquals(304, again.get(at).statusCode());
    }

    @Test
    void otherVersionIsAnotherPicture() {
        var api = Api.member();
        var draft = started(api);
        var before = drawn(api, at(draft), SVG, "nl");
        assertTrue(before.asString().contains("concept"));
        api.seen(draft.header("ETag")).post(at(draft) + "/completion").then().statusCode(200);
        var after = drawn(api, at(draft), SVG, "nl");
        assertTrue(!after.asString().contains("concept"));
        assertNotEquals(before.header("ETag"), after.header("ETag"));
    }

    @Test
    void dataIsWhatWhoeverAcceptsAnythingGets() {
        var api = Api.member();
        var scan = started(api);
        api.get(at(scan)).then().statusCode(200).body("id", equalTo(scan.path("id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {SVG, "image/png", "application/pdf"})
    void strangersMayNotKnowOfIt(String type) {
        var at = at(started(Api.member()));
        drawn(Api.member(), at, type, "nl").then().statusCode(404).contentType("application/problem+json");
        drawn(Api.member(), path() + "/" + UUID.randomUUID(), type, "nl").then().statusCode(404);
        given().accept(type).get(at).then().statusCode(401);
        var id = UUID.randomUUID();
        drawn(new Api(id, Tokens.forAnotherAudience(id)), at, type, "nl").then().statusCode(401);
    }
}

package nl.buyergroup.ambition.wheel.picture;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VersionPictureResourceTest {
    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "image/png", "application/pdf"})
    void versionLooksAsItDidWhateverIsDraftedSince(String format) {
        var wheel = Api.member().draft("PRODUCT").threeThemes().goal().adopted();
        var before = drawn(wheel, format);
        before.then().statusCode(200).contentType(format);
        var draft = wheel.opened();
        draft.next(draft.api()
                .seen(draft.etag())
                .body("{\"title\":\"Heel anders\",\"ambition\":\"Anders\"}")
                .put(draft.path("")));
        assertArrayEquals(before.asByteArray(), drawn(wheel, format).asByteArray());
        wheel.api()
                .reading(format)
                .header("If-None-Match", before.header("ETag"))
                .header("Accept-Language", "nl")
                .get(wheel.path("/versions/1"))
                .then()
                .statusCode(304);
    }

    @Test
    void versionIsDataUnlessAPictureIsAskedForAndOnlyForItsOwner() {
        var wheel = Api.member().draft("PRODUCT").threeThemes().goal().adopted();
        wheel.api().get(wheel.path("/versions/1")).then().contentType(containsString("application/json"));
        wheel.api().reading("image/png").get(wheel.path("/versions/2")).then().statusCode(404);
        Api.member().reading("image/png").get(wheel.path("/versions/1")).then().statusCode(404);
    }

    private static Response drawn(Api.Draft wheel, String format) {
        return wheel.api().reading(format).header("Accept-Language", "nl").get(wheel.path("/versions/1"));
    }
}

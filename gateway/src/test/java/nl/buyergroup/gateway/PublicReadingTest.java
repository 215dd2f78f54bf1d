package nl.buyergroup.gateway;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PublicReadingTest {
    private static final String WHEELS = "/ambition/v1/public-wheels";
    private static final int MORE_THAN_ALLOWED = 400;

    @ConfigProperty(name = "gateway.url")
    URI gateway;

    @ParameterizedTest
    @ValueSource(strings = {"", "?limit=7", "/one", "/one/vision-poster"})
    void readsWhatIsSharedWithEveryoneWithoutLogin(String rest) {
        passes(given(), "GET", WHEELS + rest);
        assertNull(SomeService.at(WHEELS + rest).header("Authorization"));
        passes(given(), "HEAD", WHEELS + rest);
    }

    @Test
    void takesNoTokenAndNoSessionAlong() {
        passes(reader("Bearer nonsense"), "GET", WHEELS + "/nonsense");
        passes(reader("Bearer " + Realm.valid()), "GET", WHEELS + "/valid");
        for (var path : new String[] {"/nonsense", "/valid"}) {
            assertNull(SomeService.at(WHEELS + path).header("Authorization"));
            assertNull(SomeService.at(WHEELS + path).header("Cookie"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/ambition/v1/public-wheels",
        "PUT,/ambition/v1/public-wheels/one",
        "DELETE,/ambition/v1/public-wheels/one",
        "GET,/ambition/v1/public-wheels-of-mine",
        "GET,/ambition/v1/public",
        "GET,/ambition/v1/shared-wheels",
        "GET,/ambition/v1/value-wheels",
        "GET,/tender/v1/public-wheels",
        "GET,/footprint/v1/public-wheels/one"
    })
    void asksForATokenEverywhereElse(String method, String path) {
        given().request(method, path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../value-wheels", "/%2e%2e/value-wheels", "//one", "/"})
    void isNoWayRound(String rest) throws Exception {
        // a client that sends the path as it is
        var request =
                HttpRequest.newBuilder(URI.create(gateway + WHEELS + rest)).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(404, answer.statusCode());
    }

    @Test
    void slowsOneAddressDownWhateverItSaysOfItself() {
        IntStream.range(0, MORE_THAN_ALLOWED)
                .mapToObj(i -> given().header("X-Forwarded-For", "192.0.2." + i % 250)
                        .header("Forwarded", "for=192.0.2." + i % 250)
                        .header("Authorization", "Bearer " + i)
                        .header("Accept-Language", "nl")
                        .get(WHEELS + "/limits"))
                .filter(response -> response.statusCode() != 200)
                .findFirst()
                .orElseThrow()
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("status", is(429))
                .body("title", is("Te veel aanvragen"));
        given().header("Authorization", "Bearer " + Realm.of("0198-neighbour"))
                .get("/ambition/v1/limits")
                .then()
                .statusCode(200);
        given().get("/ambition/v1/openapi.json").then().statusCode(200);
    }

    private static RequestSpecification reader(String authorization) {
        return given().header("Authorization", authorization).header("Cookie", "q_session=abc; lang=nl");
    }

    /** Another test may have used up what this address may read for a moment. */
    private static void passes(RequestSpecification request, String method, String path) {
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertEquals(200, request.request(method, path).statusCode()));
    }
}

package nl.buyergroup.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ForwardingTest {
    @ConfigProperty(name = "gateway.url")
    URI gateway;

    @Test
    void keepsPathQueryMethodAndToken() {
        var token = Realm.valid();
        given().header("Authorization", "Bearer " + token)
                .urlEncodingEnabled(false)
                .delete("/ambition/v1/kept/a%2Fb?x=1&y=%20z")
                .then()
                .statusCode(200);
        var received = SomeService.at("/ambition/v1/kept");
        assertEquals("DELETE", received.method());
        assertEquals("/ambition/v1/kept/a%2Fb?x=1&y=%20z", received.uri());
        assertEquals("Bearer " + token, received.header("Authorization"));
    }

    @Test
    void tellsServicesItselfWhoAsksAndHow() {
        caller().header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Original-Url", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Http-Method-Override", "DELETE")
                .header("Cookie", "q_session=abc; lang=nl")
                .header("Connection", "X-Secret")
                .header("X-Secret", "1")
                .get("/ambition/v1/headers")
                .then()
                .statusCode(200);
        var received = SomeService.at("/ambition/v1/headers");
        assertEquals("127.0.0.1", received.header("X-Forwarded-For"));
        assertEquals("http", received.header("X-Forwarded-Proto"));
        assertEquals(gateway.getAuthority(), received.header("X-Forwarded-Host"));
        assertEquals(gateway.getAuthority(), received.header("Host"));
        Stream.of("X-Forwarded-Prefix", "X-Original-Url", "Forwarded", "X-Http-Method-Override", "Cookie", "X-Secret")
                .forEach(name -> assertNull(received.header(name), name));
    }

    @Test
    void keepsAProperRequestIdAndReplacesAnyOther() {
        caller().header("X-Request-Id", "order-12345")
                .get("/ambition/v1/ids/proper")
                .then()
                .header("X-Request-Id", "order-12345");
        assertEquals("order-12345", SomeService.at("/ambition/v1/ids/proper").header("X-Request-Id"));
        caller().header("X-Request-Id", "<script>")
                .get("/ambition/v1/ids/other")
                .then()
                .header("X-Request-Id", not("<script>"));
        assertEquals(
                36,
                SomeService.at("/ambition/v1/ids/other").header("X-Request-Id").length());
    }

    @Test
    void answersWithTheServicesVersionAndItsOwnSafety() {
        var headers = caller().get("/ambition/v1/safe").then().extract().headers();
        assertEquals("7.8.9", headers.getValue("API-Version"));
        assertEquals("max-age=5", headers.getValue("Cache-Control"));
        assertEquals("DENY", headers.getValue("X-Frame-Options"));
        assertEquals("nosniff", headers.getValue("X-Content-Type-Options"));
        assertEquals("default-src 'none'; frame-ancestors 'none'", headers.getValue("Content-Security-Policy"));
        assertNull(headers.getValue("Server"));
        assertNull(headers.getValue("Set-Cookie"));
        headers.forEach(
                header -> assertEquals(1, headers.getValues(header.getName()).size(), header.getName()));
    }

    @Test
    void passesAMegabyteByteForByte() throws Exception {
        var body = new byte[1 << 20];
        new Random(7).nextBytes(body);
        assertArrayEquals(
                body,
                post("/ambition/v1/echo", BodyPublishers.ofByteArray(body)).body());
        assertArrayEquals(body, post("/ambition/v1/echo", chunked(body)).body());
    }

    @Test
    void refusesABodyOverTheLimit() throws Exception {
        var body = new byte[10 * 1024 * 1024 + 1];
        assertEquals(413, post("/ambition/v1/echo", chunked(body)).statusCode());
        caller().body(body).post("/ambition/v1/echo").then().statusCode(413).contentType("application/problem+json");
    }

    @Test
    void streamsAnAnswerThatNeverEnds() throws Exception {
        var request = request("/ambition/v1/stream").build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        try (var stream = answer.body()) {
            assertEquals("data: 1\n\n", new String(stream.readNBytes(9)));
        }
    }

    @Test
    void pointsToWhatWasCreatedFromOutside() {
        caller().post("/tender/v1/created").then().statusCode(201).header("Location", gateway + "/tender/v1/things/1");
    }

    @Test
    void usesTheReplicasInTurn() {
        Set<String> served = new TreeSet<>();
        IntStream.range(0, 4)
                .forEach(i -> served.add(caller().get("/footprint/v1/turn").asString()));
        assertEquals(Set.of("footprint-1", "footprint-2"), served);
    }

    @Test
    void passesOverAReplicaThatIsAway() {
        IntStream.range(0, 4)
                .forEach(i ->
                        caller().get("/tender/v1/away").then().statusCode(200).body(is("tender")));
    }

    @Test
    void saysThatAServiceIsAway() {
        caller().get("/community/v1/organisations")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .header("API-Version", "1.0.0")
                .body("status", is(503))
                .body("title", equalTo("Not available now"));
    }

    @Test
    void saysThatAServiceBrokeOff() {
        caller().get("/ambition/v1/break").then().statusCode(502).body("status", is(502));
    }

    @Test
    void saysThatAServiceTookTooLong() {
        caller().header("Accept-Language", "nl")
                .get("/ambition/v1/silent")
                .then()
                .statusCode(504)
                .body("title", equalTo("Geen antwoord op tijd"));
    }

    @Test
    void knowsNoOtherPaths() {
        Stream.of(
                        "/unknown",
                        "/tender/v2/contracts",
                        "/ambition/v1/wheels/",
                        "/ambition/v1/",
                        "/q/swagger-ui",
                        "/tender",
                        "/portal-of-mine")
                .forEach(path -> given().urlEncodingEnabled(false)
                        .header("Authorization", "Bearer " + Realm.valid())
                        .get(path)
                        .then()
                        .statusCode(404)
                        .contentType("application/problem+json")
                        .header("API-Version", "1.0.0")
                        .header("Strict-Transport-Security", equalTo("max-age=31536000; includeSubDomains"))
                        .body("status", is(404))
                        .body("title", is("Not found"))
                        .body("detail", is("There is nothing at this address.")));
    }

    @Test
    void takesNoDetours() throws Exception {
        for (var path : List.of("/ambition/v1/a/../b", "/ambition/v1//b", "/ambition/v1/%2e%2e/b")) {
            var answer = HttpClient.newHttpClient().send(request(path).build(), BodyHandlers.ofString());
            assertEquals(404, answer.statusCode(), path);
        }
    }

    @Test
    void keepsItsMetricsToThisMachine() {
        given().get("/q/metrics").then().statusCode(200);
        given().header("X-Forwarded-For", "6.6.6.6").get("/q/metrics").then().statusCode(404);
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static RequestSpecification caller() {
        return given().header("Authorization", "Bearer " + Realm.valid());
    }

    private java.net.http.HttpResponse<byte[]> post(String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request = request(path).POST(body).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + Realm.valid());
    }

    private static HttpRequest.BodyPublisher chunked(byte[] body) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body));
    }
}

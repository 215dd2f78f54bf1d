package nl.buyergroup.community;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.buyergroup.platform.testing.Tokens;

/** The API as a caller uses it, for tests. */
public final class Api {
    private Api() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification staff() {
        return as(Tokens.staff());
    }

    /** The request on what was last seen. */
    public static RequestSpecification on(String path, String token) {
        return as(token).header("If-Match", as(token).get(path).header("ETag"));
    }

    public static Map<String, Object> organisation(String kind) {
        var body = new HashMap<String, Object>();
        body.put("kvkNumber", "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)));
        body.put("name", "Organisation " + UUID.randomUUID());
        body.put("kind", kind);
        body.put("sector", "care");
        body.put("sizeClass", "LARGE");
        return body;
    }

    public static UUID register(String kind) {
        return created(staff().body(organisation(kind)).post("/organisations"));
    }

    public static UUID created(Response response) {
        return response.then().statusCode(201).extract().jsonPath().getUUID("id");
    }

    public static UUID wallSession(int voteBudget) {
        return created(
                staff().body(Map.of("title", "Wall", "voteBudget", voteBudget)).post("/wall-sessions"));
    }

    public static Response move(UUID session, String phase) {
        var path = "/wall-sessions/" + session;
        return on(path, Tokens.staff()).body(Map.of("phase", phase)).post(path + "/phases");
    }

    public static void moveTo(UUID session, String... phases) {
        for (var phase : phases) {
            move(session, phase).then().statusCode(200);
        }
    }

    public static Map<String, Object> note(String text, boolean anonymous) {
        return Map.of("topic", "PROCESS", "text", text, "anonymous", anonymous);
    }

    public static UUID addNote(UUID session, String token, String text, boolean anonymous) {
        return created(as(token).body(note(text, anonymous)).post("/wall-sessions/" + session + "/notes"));
    }

    public static UUID cluster(UUID session, String title, UUID... notes) {
        return created(
                staff().body(Map.of("title", title, "noteIds", notes)).post("/wall-sessions/" + session + "/clusters"));
    }
}

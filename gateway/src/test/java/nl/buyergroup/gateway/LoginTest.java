package nl.buyergroup.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LoginTest {
    @ConfigProperty(name = "gateway.url")
    URI gateway;

    private final Map<String, String> cookies = new HashMap<>();

    @BeforeEach
    void atTheFrontDoor() {
        RestAssured.baseURI = "http://localhost";
    }

    @Test
    void leadsFromTheRootToThePortal() {
        browser().get("/").then().statusCode(302).header("Location", "/portal/");
    }

    @Test
    void asksToLogInWithPkceStateAndNonce() {
        var response = browser().get("/portal/");
        var asked = query(response.header("Location"));
        response.then().statusCode(302).header("Location", startsWith(Realm.url() + "/auth?"));
        assertEquals("code", asked.get("response_type"));
        assertEquals("gateway", asked.get("client_id"));
        assertEquals("S256", asked.get("code_challenge_method"));
        assertEquals(43, asked.get("code_challenge").length());
        assertEquals(36, asked.get("state").length());
        assertEquals(36, asked.get("nonce").length());
        assertEquals(gateway + "/login/callback", asked.get("redirect_uri"));
        assertEquals("openid", asked.get("scope"));
    }

    @Test
    void givesThePortalATokenAndTheBrowserNone() {
        logIn("/portal/?lang=nl");
        browser()
                .cookie("lang", "nl")
                .get("/portal/mine")
                .then()
                .statusCode(200)
                .body(is("portal"));
        var received = SomeService.at("/portal/mine");
        assertTrue(received.header("Authorization").startsWith("Bearer ey"));
        assertEquals("lang=nl", received.header("Cookie"));
        assertFalse(cookies.isEmpty());
        cookies.values().forEach(value -> assertFalse(value.contains("eyJhbGciOiJSUzI1NiI"), "a token in a cookie"));
    }

    @Test
    void keepsTheSessionOutOfReachOfScriptsAndOtherSites() {
        var response = logIn("/portal/");
        var session = response.headers().getValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session") && !cookie.contains("Max-Age=0"))
                .toList();
        assertFalse(session.isEmpty());
        session.forEach(cookie -> {
            assertTrue(cookie.toLowerCase().contains("httponly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
        });
    }

    @Test
    void returnsToThePageThatWasAskedFor() {
        assertEquals(
                gateway + "/portal/deep?lang=nl", logIn("/portal/deep?lang=nl").header("Location"));
    }

    @Test
    void takesNoCodeThatThisBrowserDidNotAskFor() {
        var asked = query(browser().get("/portal/").header("Location"));
        var end = browser()
                .queryParam("code", Realm.logsIn(asked))
                .queryParam("state", asked.get("state"))
                .get("/login/callback");
        assertTrue(end.header("Location").startsWith(Realm.url() + "/auth?"));
        assertNull(end.cookie("q_session_browser"));
    }

    @Test
    void tellsThePersonWhenLoggingInFailed() {
        var start = browser().get("/portal/");
        cookies.putAll(start.cookies());
        browser()
                .queryParam("error", "access_denied")
                .queryParam("state", query(start.header("Location")).get("state"))
                .accept("text/html")
                .header("Accept-Language", "nl")
                .get("/login/callback")
                .then()
                .statusCode(401)
                .contentType(startsWith("text/html"))
                .body(containsString("Inloggen is niet gelukt"));
    }

    @Test
    void refusesASessionForAnApi() {
        logIn("/portal/");
        browser().get("/ambition/v1/wheels").then().statusCode(401);
    }

    @Test
    void ignoresATokenForAPage() {
        browser()
                .header("Authorization", "Bearer " + Realm.valid())
                .get("/portal/")
                .then()
                .statusCode(302);
    }

    @Test
    void logsOutAtTheLoginServiceByPostOnly() {
        logIn("/portal/");
        browser().get("/portal/logout").then().statusCode(405).header("Allow", "POST");
        var response = browser().post("/portal/logout");
        assertEquals(302, response.statusCode());
        var asked = query(response.header("Location"));
        assertTrue(response.header("Location").startsWith(Realm.url() + "/logout?"));
        assertEquals(gateway + "/", asked.get("post_logout_redirect_uri"));
        assertEquals("", response.cookie("q_session_browser"));
    }

    @Test
    void refusesAFormOfAnotherSite() {
        logIn("/portal/");
        browser()
                .header("Origin", "https://evil.example")
                .post("/portal/notes")
                .then()
                .statusCode(403);
        browser()
                .header("Origin", gateway.toString())
                .post("/portal/notes")
                .then()
                .statusCode(200);
    }

    @Test
    void sendsPeopleToItsOwnHost() {
        given().redirects()
                .follow(false)
                .baseUri("http://127.0.0.1")
                .get("/portal/?lang=nl")
                .then()
                .statusCode(302)
                .header("Location", gateway + "/portal/?lang=nl");
    }

    @Test
    void giveStylesWithoutLogin() {
        browser().get("/portal/assets/portal.css").then().statusCode(200).body(is("portal"));
        assertNull(SomeService.at("/portal/assets/").header("Authorization"));
    }

    @Test
    void pagesMayLoadOnlyWhatIsTheirOwn() {
        logIn("/portal/");
        browser()
                .get("/portal/policy")
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'self';"))
                .header("Content-Security-Policy", containsString("form-action 'self' " + Realm.url()))
                .header("Set-Cookie", equalTo("lang=nl"));
    }

    @Test
    void describesTheApisInTheReadersLanguage() {
        browser()
                .header("Accept-Language", "nl")
                .get("/api-docs")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("Vier API's"), containsString("/footprint/v1/openapi.json"));
        browser().get("/api-docs").then().body(containsString("Four APIs"));
        browser().get("/api-docs/style.css").then().statusCode(200);
    }

    private Response logIn(String page) {
        var start = browser().get(page);
        cookies.putAll(start.cookies());
        var asked = query(start.header("Location"));
        var end = browser()
                .queryParam("code", Realm.logsIn(asked))
                .queryParam("state", asked.get("state"))
                .get("/login/callback");
        assertEquals(302, end.statusCode());
        cookies.clear();
        cookies.putAll(end.cookies());
        cookies.values().removeIf(String::isEmpty);
        return end;
    }

    private RequestSpecification browser() {
        return given().redirects().follow(false).cookies(cookies);
    }

    private static Map<String, String> query(String uri) {
        return Arrays.stream(URI.create(uri).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}

package nl.buyergroup.acceptance;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;
import nl.buyergroup.local.demo.Membership;
import org.junit.jupiter.api.Test;

/** What a person meets with a browser: login at Keycloak, a session cookie at the gateway, the first page. */
class BrowserTest {
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern PICTURE = Pattern.compile("<img src=\"(/portal/wheels/[^\"]+)\"");
    private final Network network = Network.running();
    private final CookieJar cookies = new CookieJar();

    @Test
    void memberSeesItsRoadmapAndTheBenchmarkOfCateringWithItsNumber() {
        login(network.story.cast.members().get(0))
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(allOf(
                        containsString("Gemeente Waterdam"),
                        containsString("Menu voor 60 % plantaardig"),
                        containsString("<strong>" + newestMeanOfCatering()
                                + "</strong> <span class=\"bg-small\">n = 6</span>")));
    }

    /** The network is shared with tests that publish the next edition; the page shows the newest one. */
    private int newestMeanOfCatering() {
        var editions = network.story.footprint.editionIds();
        return network.as(network.story.cast.staff())
                .get("/footprint/v1/benchmark-editions/" + editions.get(editions.size() - 1))
                .then()
                .statusCode(200)
                .extract()
                .path("lines.find { it.packageCode == 'catering' }.meanKgCo2ePerFte");
    }

    @Test
    void memberSeesItsAdoptedWheelAsAPicture() {
        var page = login(network.story.cast.members().get(0)).asString();
        var picture = PICTURE.matcher(page);
        assertTrue(picture.find(), page);
        browser()
                .accept("image/svg+xml")
                .get(network.platform.gatewayUrl() + picture.group(1))
                .then()
                .statusCode(200)
                .contentType(containsString("image/svg+xml"))
                .body(containsString("Circulariteit"));
    }

    @Test
    void supplierSeesItsContractAndNothingOfTheMembersScan() {
        login(network.story.cast.suppliers().get(0))
                .then()
                .statusCode(200)
                .body(containsString("Menu voor 60 % plantaardig"))
                .body(not(containsString("/portal/wheels/")));
    }

    @Test
    void browserNeverHoldsAToken() {
        login(network.story.cast.members().get(1)).then().statusCode(200);
        var held = cookies.held();
        assertTrue(held.keySet().stream().anyMatch(name -> name.startsWith("q_session")), held.keySet() + "");
        assertFalse(held.entrySet().stream()
                .filter(cookie -> cookie.getKey().startsWith("q_"))
                .anyMatch(cookie -> cookie.getValue().contains("eyJhbGciOiJSUzI1NiI")));
    }

    @Test
    void loginAsksForAProofKey() {
        var location = browser().get(network.platform.gatewayUrl() + "/portal/").header("Location");
        assertTrue(location.contains("code_challenge_method=S256"), location);
        assertTrue(location.startsWith(network.platform.keycloakUrl()), location);
    }

    private Response login(Membership who) {
        var form = follow(browser().get(network.platform.gatewayUrl() + "/portal/"));
        var action = ACTION.matcher(form.asString());
        assertTrue(action.find(), "no login form at " + form.statusCode());
        var answer = browser()
                .formParam("username", who.username())
                .formParam("password", who.password())
                .post(action.group(1).replace("&amp;", "&"));
        return follow(answer);
    }

    private Response follow(Response response) {
        var current = response;
        while (current.statusCode() / 100 == 3) {
            var location = current.header("Location");
            current = browser().get(location.startsWith("/") ? network.platform.gatewayUrl() + location : location);
        }
        return current;
    }

    private RequestSpecification browser() {
        return RestAssured.given()
                .filter(cookies)
                .accept("text/html")
                .header("Accept-Language", "nl")
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false);
    }
}

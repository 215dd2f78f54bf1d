package nl.buyergroup.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TokenTest {
    private static final String PATH = "/ambition/v1/tokens";

    @Test
    void letsAValidTokenThrough() {
        with(Realm.valid()).statusCode(200).body(is("ambition"));
    }

    @Test
    void refusesWhoShowsNoToken() {
        refused(given().get(PATH).then());
    }

    @Test
    void refusesInTheReadersLanguage() {
        given().header("Accept-Language", "nl-NL,nl;q=0.9,en;q=0.5")
                .get(PATH)
                .then()
                .statusCode(401)
                .body("title", equalTo("Wie bent u?"));
        given().header("Accept-Language", "%%").get(PATH).then().body("title", equalTo("Who are you?"));
    }

    @Test
    void refusesAnExpiredToken() {
        refused(with(Realm.sign(Realm.token().expiresAt(Instant.now().minusSeconds(60)))));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        refused(with(Realm.sign(Realm.token().audience("another-api"))));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refused(with(Realm.sign(Realm.token().issuer("https://elsewhere.example"))));
    }

    @Test
    void refusesATokenWithoutSubject() {
        var claims = Jwt.issuer(Realm.url()).audience("buyergroup-api").expiresIn(300);
        refused(with(Realm.sign(claims)));
    }

    @Test
    void refusesAnotherKeyUnderTheKnownName() {
        var stranger = Realm.newKeys().getPrivate();
        refused(with(Realm.token().jws().keyId("key-1").sign(stranger)));
    }

    @Test
    void refusesAnUnknownKey() {
        var stranger = Realm.newKeys().getPrivate();
        refused(with(Realm.token().jws().keyId("key-2").sign(stranger)));
    }

    @Test
    void refusesATokenThatNobodySigned() {
        var payload = Realm.valid().split("\\.")[1];
        var header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        refused(with(header + "." + payload + "."));
    }

    @Test
    void refusesThePublicKeyUsedAsASharedSecret() {
        var secret = new SecretKeySpec(Realm.KEYS.getPublic().getEncoded(), "HmacSHA256");
        refused(with(Realm.token().jws().keyId("key-1").sign(secret)));
    }

    @Test
    void refusesATokenInTheQuery() {
        refused(given().queryParam("access_token", Realm.valid()).get(PATH).then());
    }

    @Test
    void refusesATokenInAForm() {
        refused(given().formParam("access_token", Realm.valid()).post(PATH).then());
    }

    @Test
    void refusesWhatIsNoToken() {
        refused(with("nonsense"));
        refused(given().header("Authorization", "Basic c3RhZmY6c3RhZmY=")
                .get(PATH)
                .then());
    }

    @Test
    void readsTheDescriptionOfAnApiWithoutToken() {
        given().header("Authorization", "Bearer nonsense")
                .get("/ambition/v1/openapi.json")
                .then()
                .statusCode(200);
        var received = SomeService.at("/ambition/v1/openapi.json");
        assertTrue(received.header("Authorization") == null, "a token went where none is needed");
    }

    private static ValidatableResponse with(String token) {
        return given().header("Authorization", "Bearer " + token).get(PATH).then();
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .header("API-Version", "1.0.0")
                .contentType("application/problem+json")
                .body("status", is(401))
                .body("title", is("Who are you?"))
                .body("detail", is("A valid access token for this API is needed."));
    }
}

package nl.buyergroup.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LimitsTest {
    private static final int MORE_THAN_ALLOWED = 400;

    @Test
    void slowsOneCallerDownAndNobodyElse() {
        var eager = Realm.of("0198-eager");
        Stream.generate(() -> get(eager))
                .limit(MORE_THAN_ALLOWED)
                .filter(response -> response.statusCode() != 200)
                .findFirst()
                .orElseThrow()
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("status", is(429));
        get(Realm.of("0198-calm")).then().statusCode(200);
    }

    private static Response get(String token) {
        return given().header("Authorization", "Bearer " + token).get("/ambition/v1/limits");
    }
}

package nl.buyergroup.footprint;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.buyergroup.platform.testing.Tokens;

/** Calls of the API that many tests need. */
public final class Api {
    private Api() {}

    public static RequestSpecification as(String token) {
        return given().config(
                        RestAssured.config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification member(UUID organisation) {
        return as(Tokens.member(organisation));
    }

    public static RequestSpecification staff() {
        return as(Tokens.staff());
    }

    public static String newScan(int year) {
        return "{\"year\": %d, \"fte\": 100, \"fteDefinition\": \"FTE on 31 December\"}".formatted(year);
    }

    /** Starts a scan of 100 FTE. */
    public static UUID startScan(UUID organisation, int year) {
        var body = member(organisation).body(newScan(year)).post("/scans");
        return UUID.fromString(body.then().statusCode(201).extract().path("id"));
    }

    public static String figure(String kgCo2e, String basis) {
        return "{\"kgCo2e\": %s, \"basis\": \"%s\"}".formatted(kgCo2e, basis);
    }

    public static ValidatableResponse enter(
            UUID organisation, UUID scan, String packageCode, int scope, String figure) {
        return member(organisation)
                .header("If-Match", "*")
                .body(figure)
                .put("/scans/{id}/entries/{code}/{scope}", scan, packageCode, scope)
                .then();
    }

    public static ValidatableResponse finalise(UUID organisation, UUID scan) {
        return member(organisation)
                .header("If-Match", "*")
                .post("/scans/{id}/finalisation", scan)
                .then();
    }

    /** A final scan whose catering comes to so much per FTE, all of it in scope 3. */
    public static UUID finalScan(UUID organisation, int year, int cateringKgCo2ePerFte, String basis) {
        var scan = startScan(organisation, year);
        enter(organisation, scan, "catering", 3, figure(cateringKgCo2ePerFte + "00", basis))
                .statusCode(200);
        finalise(organisation, scan).statusCode(200);
        return scan;
    }

    public static ValidatableResponse draft(int year) {
        return staff().body("{\"year\": %d, \"title\": \"Facility services %d\"}".formatted(year, year))
                .post("/benchmark-editions")
                .then()
                .statusCode(201);
    }

    public static ValidatableResponse publish(String edition) {
        return staff().header("If-Match", "*")
                .post("/benchmark-editions/{id}/publication", edition)
                .then();
    }
}

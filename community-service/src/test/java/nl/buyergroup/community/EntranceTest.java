package nl.buyergroup.community;

import static io.restassured.RestAssured.given;
import static nl.buyergroup.community.Api.as;
import static nl.buyergroup.community.Api.move;
import static nl.buyergroup.community.Api.on;
import static nl.buyergroup.community.Api.staff;
import static nl.buyergroup.community.Api.wallSession;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who gets in where, for every operation that the description knows. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EntranceTest {
    private static final UUID ANY = UUID.randomUUID();

    private record Operation(String method, String path) {}

    @Test
    void everyOperationNeedsATokenForThisApi() {
        var foreign = Tokens.forAnotherAudience(ANY);
        for (var operation : operations()) {
            given().contentType(ContentType.JSON)
                    .request(operation.method, operation.path)
                    .then()
                    .statusCode(401)
                    .body("status", equalTo(401));
            as(foreign).request(operation.method, operation.path).then().statusCode(401);
        }
    }

    @Test
    void tokenWithoutARoleOpensNothing() {
        for (var operation : operations()) {
            as(Tokens.token(ANY, "member"))
                    .request(operation.method, operation.path)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void membersDoNothingOfTheStaff() {
        var member = Tokens.member(ANY);
        as(member)
                .body(Api.organisation("MEMBER"))
                .post("/organisations")
                .then()
                .statusCode(403);
        as(member).put("/organisations/" + ANY).then().statusCode(403);
        as(member).post("/organisations/" + ANY + "/memberships").then().statusCode(403);
        as(member)
                .post("/organisations/" + ANY + "/memberships/" + ANY + "/end")
                .then()
                .statusCode(403);
        as(member)
                .body(Map.of("title", "W", "voteBudget", 3))
                .post("/wall-sessions")
                .then()
                .statusCode(403);
        as(member).post("/wall-sessions/" + ANY + "/phases").then().statusCode(403);
    }

    @Test
    void roleOfTheStaffIsNothingInAnotherOrganisation() {
        var posing = Tokens.token(ANY, "member", "programme-staff");
        as(posing)
                .body(Api.organisation("MEMBER"))
                .post("/organisations")
                .then()
                .statusCode(403);
        as(posing)
                .body(Map.of("title", "W", "voteBudget", 3))
                .post("/wall-sessions")
                .then()
                .statusCode(403);
    }

    @Test
    void sessionIsPreparedWithATitleAndABudget() {
        staff().body(Map.of())
                .post("/wall-sessions")
                .then()
                .statusCode(400)
                .body("violations.field", contains("title", "voteBudget"));
        staff().body(Map.of("title", "W", "voteBudget", 21))
                .post("/wall-sessions")
                .then()
                .statusCode(400)
                .body("violations.field", contains("voteBudget"));
        staff().body(Map.of("title", "W", "voteBudget", 0))
                .post("/wall-sessions")
                .then()
                .statusCode(400);
        staff().body(Map.of("title", "W", "voteBudget", 1.5))
                .post("/wall-sessions")
                .then()
                .statusCode(400);
        var key = UUID.randomUUID().toString();
        var body = Map.of("title", "Once", "voteBudget", 3);
        var first = staff().header("Idempotency-Key", key)
                .body(body)
                .post("/wall-sessions")
                .jsonPath()
                .getString("id");
        assertEquals(
                first,
                staff().header("Idempotency-Key", key)
                        .body(body)
                        .post("/wall-sessions")
                        .jsonPath()
                        .getString("id"));
        as(Tokens.supplier(ANY)).get("/wall-sessions?limit=100").then().statusCode(200);
        as(Tokens.supplier(ANY))
                .get("/wall-sessions/" + first)
                .then()
                .statusCode(200)
                .body("phase", equalTo("PREPARE"));
        as(Tokens.supplier(ANY)).get("/wall-sessions/" + ANY).then().statusCode(404);
    }

    @Test
    void phaseIsChangedOnTheLastRevisionToTheNextOnly() {
        var session = wallSession(3);
        var path = "/wall-sessions/" + session;
        staff().body(Map.of("phase", "COMPLAIN")).post(path + "/phases").then().statusCode(428);
        staff().header("If-Match", "\"4\"")
                .body(Map.of("phase", "COMPLAIN"))
                .post(path + "/phases")
                .then()
                .statusCode(412);
        move(session, "VOTE").then().statusCode(409);
        on(path, Tokens.staff())
                .body(Map.of("phase", "LUNCH"))
                .post(path + "/phases")
                .then()
                .statusCode(400)
                .body("violations.field", contains("phase"));
        on(path, Tokens.staff()).body(Map.of()).post(path + "/phases").then().statusCode(400);
        staff().header("If-Match", "*")
                .body(Map.of("phase", "COMPLAIN"))
                .post("/wall-sessions/" + ANY + "/phases")
                .then()
                .statusCode(404);
        staff().get(path).then().body("phase", equalTo("PREPARE"));
        move(session, "COMPLAIN")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("phase", equalTo("COMPLAIN"));
    }

    private static ArrayList<Operation> operations() {
        Map<String, Map<String, Object>> paths =
                given().get("/openapi.json").jsonPath().getMap("paths");
        var operations = new ArrayList<Operation>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(method -> method.matches("get|put|post|delete") && !path.equals("/openapi.json"))
                .forEach(method -> operations.add(
                        new Operation(method.toUpperCase(), path.replaceAll("\\{[^}]+}", ANY.toString())))));
        assertTrue(operations.size() > 30, operations.toString());
        return operations;
    }
}

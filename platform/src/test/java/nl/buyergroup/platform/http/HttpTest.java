package nl.buyergroup.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HttpTest {
    private static final String GOOD = "{\"name\": \"a\", \"amountEur\": 1.10}";
    private final UUID organisation = UUID.randomUUID();

    @Test
    void strangersAreAskedWhoTheyAre() {
        problem(given().get("/samples"), 401).header("WWW-Authenticate", "Bearer");
        problem(given().auth().oauth2("no.token.atall").get("/samples"), 401);
        problem(given().auth().oauth2(Tokens.forAnotherAudience(organisation)).get("/samples"), 401);
    }

    @Test
    void roleAndKindOfOrganisationDecide() {
        problem(
                given().auth()
                        .oauth2(Tokens.token(organisation, "member", "reader"))
                        .get("/samples"),
                403);
        problem(given().auth().oauth2(Tokens.supplier(organisation)).get("/samples/members-only"), 403);
        problem(editor().get("/samples/unannotated"), 403);
    }

    @Test
    void everyViolationIsNamedAndNothingIsStored() {
        int before = count();
        invalid("{}").body("violations.field", hasItems("name", "amountEur"));
        invalid("{\"name\": \"%s\", \"amountEur\": -1}".formatted("x".repeat(21)))
                .body("violations.field", hasItems("name", "amountEur"));
        invalid("{\"name\": 1, \"amountEur\": \"1\", \"until\": \"soon\", \"surprise\": {\"a\": 1}}")
                .body("violations.field", hasItems("name", "amountEur", "until", "surprise"));
        invalid("{ broken");
        invalid("[]");
        invalid("");
        assertEquals(before, count());
    }

    @Test
    void violationsSpeakTheLanguageOfTheReader() {
        problem(
                        editor().header("Accept-Language", "nl")
                                .contentType(ContentType.JSON)
                                .body("{}")
                                .post("/samples"),
                        400)
                .body("title", equalTo("Ongeldige invoer"))
                .body("violations.message", hasItems(containsString("mag niet")));
        problem(editor().header("Accept-Language", "de, nl;q=0.5").get("/samples/" + UUID.randomUUID()), 404)
                .body("detail", equalTo("Hier is voor u niets te vinden."));
    }

    @Test
    void badParametersAreInvalidInputAndUnknownThingsAreNotFound() {
        problem(editor().get("/samples/no-uuid"), 400);
        problem(editor().get("/samples?limit=many"), 400);
        problem(editor().get("/samples?limit=101"), 400).body("violations.field", hasItems("limit"));
        problem(editor().get("/samples/" + UUID.randomUUID()), 404);
        problem(editor().get("/nothing"), 404);
        problem(editor().get("/samples/"), 404);
    }

    @Test
    void methodAndMediaTypeAreChecked() {
        problem(editor().delete("/samples"), 405).header("Allow", containsString("GET"));
        problem(editor().contentType(ContentType.TEXT).body("x").post("/samples"), 415);
        problem(editor().accept("image/png").get("/samples"), 406);
    }

    @Test
    void staleOrMissingRevisionChangesNothing() {
        var created = create("one").then().statusCode(201).header("ETag", "\"0\"");
        String path = "/samples/" + created.extract().path("id");
        problem(rename(path, null), 428);
        rename(path, "\"0\"").then().statusCode(200).header("ETag", "\"1\"");
        problem(rename(path, "\"0\""), 412);
    }

    @Test
    void simultaneousChangesOnOneRevisionLetOneThrough() throws Exception {
        String path = "/samples/" + create("shared").path("id");
        var statuses = inParallel(8, () -> rename(path, "\"0\"").statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 412).count(), statuses.toString());
    }

    @Test
    void sameIdempotencyKeyCreatesOnceAlsoAtTheSameMoment() throws Exception {
        var key = UUID.randomUUID().toString();
        var ids = inParallel(8, () -> editor().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(GOOD)
                .post("/samples")
                .path("id"));
        assertEquals(1, new HashSet<>(ids).size(), ids.toString());
        problem(
                editor().header("Idempotency-Key", key)
                        .contentType(ContentType.JSON)
                        .body(GOOD.replace("1.10", "2"))
                        .post("/samples"),
                409);
    }

    @Test
    void pagesLinkToTheNextAndKnowWhenNothingChanged() {
        IntStream.range(0, 3).forEach(i -> create("page " + i));
        var first = editor().get("/samples?limit=2").then().statusCode(200).body("items", hasSize(2));
        String next = first.extract().header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        List<String> second =
                editor().get(next).then().statusCode(200).extract().path("items.id");
        assertFalse(second.isEmpty());
        first.body("items.id", everyItem(org.hamcrest.Matchers.not(org.hamcrest.Matchers.in(second))));
        editor().header("If-None-Match", first.extract().header("ETag"))
                .get("/samples?limit=2")
                .then()
                .statusCode(304);
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        for (var path : List.of("/samples", "/nothing", "/openapi.json")) {
            given().get(path)
                    .then()
                    .header("API-Version", "1.0.0")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Strict-Transport-Security", notNullValue())
                    .header("X-Request-Id", notNullValue());
        }
        given().header("X-Request-Id", "mine-12345").get("/nothing").then().header("X-Request-Id", "mine-12345");
    }

    @Test
    void apiDescriptionIsOpenToEveryone() {
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body("openapi", equalTo("3.0.3"))
                .body("paths.'/samples'.post.responses.'400'.content.keySet()", hasItems("application/problem+json"));
    }

    private RequestSpecification editor() {
        return given().auth().oauth2(Tokens.member(organisation));
    }

    private Response create(String name) {
        return editor().contentType(ContentType.JSON)
                .body(GOOD.replace("\"a\"", "\"" + name + "\""))
                .post("/samples");
    }

    private Response rename(String path, String seen) {
        var request = editor().contentType(ContentType.JSON)
                .body(GOOD.replace("\"a\"", "\"" + UUID.randomUUID().toString().substring(20) + "\""));
        return seen == null
                ? request.put(path)
                : request.header("If-Match", seen).put(path);
    }

    private ValidatableResponse invalid(String body) {
        return problem(editor().contentType(ContentType.JSON).body(body).post("/samples"), 400);
    }

    private static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }

    private int count() {
        return editor().get("/samples?limit=100").path("items.size()");
    }

    private static <T> List<T> inParallel(int times, java.util.concurrent.Callable<T> call) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var results = new java.util.ArrayList<T>();
            for (Future<T> result : pool.invokeAll(java.util.Collections.nCopies(times, call))) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}

package nl.buyergroup.footprint.scan;

import static nl.buyergroup.footprint.Api.as;
import static nl.buyergroup.footprint.Api.enter;
import static nl.buyergroup.footprint.Api.figure;
import static nl.buyergroup.footprint.Api.member;
import static nl.buyergroup.footprint.Api.startScan;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EntryResourceTest {
    private static final String PATH = "/scans/{id}/entries/{code}/{scope}";
    private final UUID owner = UUID.randomUUID();

    @Test
    void entersReplacesAndRemovesAFigureOnTheScansRevision() {
        var scan = startScan(owner, 2024);

        put(scan, "\"0\"", figure("12.5", "MEASURED"), 200)
                .header("ETag", "\"1\"")
                .body("entries", hasSize(1));
        put(scan, "\"1\"", "{\"kgCo2e\": 0, \"basis\": \"CARRIED_FORWARD\", \"note\": \"as last year\"}", 200)
                .header("ETag", "\"2\"")
                .body("entries.packageCode", equalTo(List.of("hot-drinks")))
                .body("entries.scope", equalTo(List.of(3)))
                .body("entries.kgCo2e", equalTo(List.of(0)))
                .body("entries.basis", equalTo(List.of("CARRIED_FORWARD")))
                .body("entries.note", equalTo(List.of("as last year")));
        member(owner)
                .header("If-Match", "\"2\"")
                .delete(PATH, scan, "hot-drinks", 3)
                .then()
                .statusCode(204)
                .header("ETag", "\"3\"");
        member(owner).get("/scans/{id}", scan).then().header("ETag", "\"3\"").body("entries", hasSize(0));
        member(owner)
                .header("If-Match", "*")
                .delete(PATH, scan, "hot-drinks", 3)
                .then()
                .statusCode(404);
    }

    @Test
    void ofTwoAtOnceOneIsStale() {
        var scan = startScan(owner, 2024);
        var answers = IntStream.rangeClosed(1, 2)
                .mapToObj(scope -> CompletableFuture.supplyAsync(() -> member(owner)
                        .header("If-Match", "\"0\"")
                        .body(figure("1", "MEASURED"))
                        .put(PATH, scan, "ict", scope)
                        .statusCode()))
                .toList();

        assertEquals(
                List.of(200, 412),
                answers.stream().map(CompletableFuture::join).sorted().toList());
        member(owner).get("/scans/{id}", scan).then().body("entries", hasSize(1));
    }

    @Test
    void namesEveryViolationAndStoresNothing() {
        var scan = startScan(owner, 2024);

        put(scan, "*", "{}", 400).body("violations.field", hasItems("kgCo2e", "basis"));
        put(scan, "*", "{\"kgCo2e\": -0.1, \"basis\": \"MEASURED\", \"note\": \"%s\"}".formatted("x".repeat(501)), 400)
                .body("violations.field", hasItems("kgCo2e", "note"));
        put(scan, "*", "{\"kgCo2e\": \"1\", \"basis\": \"GUESSED\", \"note\": 1, \"unit\": 1}", 400)
                .body("violations.field", hasItems("kgCo2e", "basis", "note", "unit"));
        put(scan, "*", "{\"kgCo2e\": 1e13, \"basis\": \"MEASURED\"}", 400).body("violations.field", hasItems("kgCo2e"));
        put(scan, "*", "{", 400);
        enter(owner, scan, "unknown-package", 1, figure("1", "MEASURED"))
                .statusCode(400)
                .body("violations.field", hasItems("packageCode"));
        enter(owner, scan, "ict", 4, figure("1", "MEASURED"))
                .statusCode(400)
                .body("violations.field", hasItems("scope"));
        enter(owner, scan, "ict", 0, figure("1", "MEASURED")).statusCode(400);

        member(owner).get("/scans/{id}", scan).then().header("ETag", "\"0\"").body("entries", hasSize(0));
    }

    @Test
    void acceptsAFigureInScientificNotation() {
        var scan = startScan(owner, 2024);

        put(scan, "*", "{\"kgCo2e\": 1.5e3, \"basis\": \"MEASURED\"}", 200)
                .body("entries.kgCo2e", equalTo(List.of(1500)));
        member(owner)
                .get("/scans/{id}/result", scan)
                .then()
                .body("packages[0].kgCo2ePerFte", equalTo(new BigDecimal("15.000000")));
    }

    @Test
    void needsARevisionAndAnEditorOfTheOwner() {
        var scan = startScan(owner, 2024);
        var body = figure("1", "MEASURED");

        member(owner).body(body).put(PATH, scan, "ict", 1).then().statusCode(428);
        put(scan, "\"9\"", body, 412);
        member(owner).delete(PATH, scan, "ict", 1).then().statusCode(428);
        for (var stranger : List.of(Tokens.member(UUID.randomUUID()), Tokens.staff())) {
            as(stranger).body(body).put(PATH, scan, "ict", 1).then().statusCode(404);
            as(stranger).delete(PATH, scan, "ict", 1).then().statusCode(404);
        }
        as(Tokens.token(owner, "member", "reader"))
                .body(body)
                .put(PATH, scan, "ict", 1)
                .then()
                .statusCode(403);
        as("no").body(body).put(PATH, scan, "ict", 1).then().statusCode(401);
        as("no").delete(PATH, scan, "ict", 1).then().statusCode(401);
    }

    private io.restassured.response.ValidatableResponse put(UUID scan, String seen, String body, int status) {
        return member(owner)
                .header("If-Match", seen)
                .body(body)
                .put(PATH, scan, "hot-drinks", 3)
                .then()
                .statusCode(status);
    }
}

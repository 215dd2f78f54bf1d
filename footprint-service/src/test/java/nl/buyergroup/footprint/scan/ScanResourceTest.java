package nl.buyergroup.footprint.scan;

import static nl.buyergroup.footprint.Api.as;
import static nl.buyergroup.footprint.Api.enter;
import static nl.buyergroup.footprint.Api.figure;
import static nl.buyergroup.footprint.Api.finalise;
import static nl.buyergroup.footprint.Api.member;
import static nl.buyergroup.footprint.Api.newScan;
import static nl.buyergroup.footprint.Api.startScan;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ScanResourceTest {
    private final UUID owner = UUID.randomUUID();

    @Test
    void editorStartsAScan() {
        var location = member(owner)
                .body(newScan(2024))
                .post("/scans")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("organisationId", equalTo(owner.toString()))
                .body("year", equalTo(2024))
                .body("status", equalTo("DRAFT"))
                .body("entries", hasSize(0))
                .body("createdAt", notNullValue())
                .extract()
                .header("Location");

        member(owner).get(location).then().statusCode(200).body("fteDefinition", equalTo("FTE on 31 December"));
    }

    @Test
    void oneScanPerOrganisationAndYear() {
        startScan(owner, 2024);
        startScan(owner, 2025);

        member(owner).body(newScan(2024)).post("/scans").then().statusCode(409);
        startScan(UUID.randomUUID(), 2024);
    }

    @Test
    void sameKeyStartsOnceAlsoAtTheSameTime() {
        var keyed = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> member(owner)
                        .header("Idempotency-Key", "k-" + owner)
                        .body(newScan(2024))
                        .post("/scans")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id")))
                .toList();

        assertEquals(1, keyed.stream().map(CompletableFuture::join).distinct().count());
        member(owner)
                .header("Idempotency-Key", "k-" + owner)
                .body(newScan(2023))
                .post("/scans")
                .then()
                .statusCode(409);
        member(owner).get("/scans").then().body("items", hasSize(1));
    }

    @Test
    void namesEveryViolationAndStoresNothing() {
        invalid("{}", "year", "fte", "fteDefinition");
        invalid("{\"year\": 2014, \"fte\": 0, \"fteDefinition\": \" \"}", "year", "fte", "fteDefinition");
        invalid("{\"year\": \"x\", \"fte\": 1.001, \"fteDefinition\": \"%s\"}".formatted("x".repeat(201)), "year");
        invalid(
                "{\"year\": 2024, \"fte\": 1.001, \"fteDefinition\": \"%s\"}".formatted("x".repeat(201)),
                "fte",
                "fteDefinition");
        invalid("{\"year\": 2024, \"fte\": -1, \"fteDefinition\": \"a\", \"more\": 1}", "more");
        invalid(newScan(LocalDate.now(ZoneOffset.UTC).getYear() + 2), "year");
        for (var unreadable : List.of("\\u0000", "\\u0007", "\\u0085", "\\ud83d", "\\ufdd0", "\\u00a0\\u200b")) {
            invalid("{\"year\": 2024, \"fte\": 1, \"fteDefinition\": \"%s\"}".formatted(unreadable), "fteDefinition");
        }
        member(owner).body("{ broken").post("/scans").then().statusCode(400);

        member(owner).get("/scans").then().body("items", hasSize(0));
    }

    private void invalid(String body, String... fields) {
        member(owner)
                .body(body)
                .post("/scans")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItems(fields));
    }

    @Test
    void refusesInTheLanguageOfTheReader() {
        startScan(owner, 2024);
        member(owner)
                .header("Accept-Language", "nl")
                .body(newScan(2024))
                .post("/scans")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Uw organisatie heeft al een scan van dit jaar."));
        member(owner)
                .header("Accept-Language", "en")
                .body(newScan(2024))
                .post("/scans")
                .then()
                .statusCode(409)
                .body("detail", containsString("already has a scan"));
    }

    @Test
    void onlyEditorsOfMembersStart() {
        as(Tokens.token(owner, "member", "reader"))
                .body(newScan(2024))
                .post("/scans")
                .then()
                .statusCode(403);
        as(Tokens.supplier(owner)).body(newScan(2024)).post("/scans").then().statusCode(403);
        as(Tokens.staff()).body(newScan(2024)).post("/scans").then().statusCode(403);
        as("no").body(newScan(2024)).post("/scans").then().statusCode(401);
    }

    @Test
    void everyOperationNeedsATokenForThisApi() {
        var scan = startScan(owner, 2024);
        var elsewhere = Tokens.forAnotherAudience(owner);

        as(elsewhere).get("/scans").then().statusCode(401);
        as(elsewhere).get("/scans/{id}", scan).then().statusCode(401);
        as(elsewhere).get("/scans/{id}/result", scan).then().statusCode(401);
        as(elsewhere).body("{}").put("/scans/{id}", scan).then().statusCode(401);
        as(elsewhere).post("/scans/{id}/finalisation", scan).then().statusCode(401);
    }

    @Test
    void othersAndProgrammeStaffFindNothing() {
        var scan = startScan(owner, 2024);
        for (var stranger :
                new String[] {Tokens.member(UUID.randomUUID()), Tokens.supplier(UUID.randomUUID()), Tokens.staff()}) {
            as(stranger).get("/scans/{id}", scan).then().statusCode(404);
            as(stranger).get("/scans/{id}/result", scan).then().statusCode(404);
            as(stranger)
                    .body("{\"fte\": 1, \"fteDefinition\": \"x\"}")
                    .put("/scans/{id}", scan)
                    .then()
                    .statusCode(404);
        }
        as(Tokens.member(UUID.randomUUID()))
                .post("/scans/{id}/finalisation", scan)
                .then()
                .statusCode(404);
        member(owner).get("/scans/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void answersAStrangerAsIfNothingWereThere() {
        var scan = startScan(owner, 2024);
        var stranger = Tokens.member(UUID.randomUUID());

        assertEquals(
                as(stranger).get("/scans/{id}", UUID.randomUUID()).asString(),
                as(stranger).get("/scans/{id}", scan).asString());
    }

    @Test
    void listsOwnScansInPages() {
        for (int year = 2021; year <= 2023; year++) {
            startScan(owner, year);
        }
        startScan(UUID.randomUUID(), 2021);

        var first = member(owner).get("/scans?limit=2").then().statusCode(200).body("items.year", hasItems(2021, 2022));
        var link = first.extract().header("Link");
        member(owner)
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items.year", equalTo(java.util.List.of(2023)));
        as(Tokens.supplier(owner)).get("/scans").then().statusCode(403);
        as("no").get("/scans").then().statusCode(401);
    }

    @Test
    void correctsFteOnTheSeenRevisionOnly() {
        var scan = startScan(owner, 2024);
        var body = "{\"fte\": 80.5, \"fteDefinition\": \"mean over the year\"}";

        member(owner).body(body).put("/scans/{id}", scan).then().statusCode(428);
        member(owner)
                .header("If-Match", "\"7\"")
                .body(body)
                .put("/scans/{id}", scan)
                .then()
                .statusCode(412);
        member(owner)
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/scans/{id}", scan)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("fte", equalTo(new BigDecimal("80.50")));
        member(owner)
                .header("If-Match", "*")
                .body("{\"fte\": 0, \"year\": 2024}")
                .put("/scans/{id}", scan)
                .then()
                .statusCode(400);
        member(owner).get("/scans/{id}", scan).then().header("ETag", "\"1\"");
    }

    @Test
    void approverMakesItFinalAndNothingChangesAnyMore() {
        var scan = startScan(owner, 2024);
        finalise(owner, scan).statusCode(409);
        enter(owner, scan, "catering", 3, figure("6000", "MEASURED")).statusCode(200);
        as(Tokens.token(owner, "member", "reader", "editor"))
                .header("If-Match", "*")
                .post("/scans/{id}/finalisation", scan)
                .then()
                .statusCode(403);
        member(owner).post("/scans/{id}/finalisation", scan).then().statusCode(428);
        member(owner)
                .header("If-Match", "\"0\"")
                .post("/scans/{id}/finalisation", scan)
                .then()
                .statusCode(412);
        finalise(owner, scan).statusCode(200).body("status", equalTo("FINAL")).body("finalisedAt", notNullValue());

        finalise(owner, scan).statusCode(409);
        enter(owner, scan, "catering", 3, figure("1", "MEASURED")).statusCode(409);
        member(owner)
                .header("If-Match", "*")
                .body("{\"fte\": 1, \"fteDefinition\": \"x\"}")
                .put("/scans/{id}", scan)
                .then()
                .statusCode(409);
        member(owner)
                .header("If-Match", "*")
                .delete("/scans/{id}/entries/catering/3", scan)
                .then()
                .statusCode(409);
        member(owner).get("/scans/{id}", scan).then().header("ETag", "\"2\"");
    }

    @Test
    void showsWhatItComesToPerPackageScopeAndFte() {
        var scan = startScan(owner, 2024);
        enter(owner, scan, "catering", 1, figure("1000", "MEASURED"));
        enter(owner, scan, "catering", 3, figure("5000.5", "MEASURED"));
        enter(owner, scan, "ict", 2, figure("2000.1666665", "MEASURED")).statusCode(400);
        enter(owner, scan, "ict", 2, figure("1999.5", "CARRIED_FORWARD"));

        member(owner)
                .get("/scans/{id}/result", scan)
                .then()
                .statusCode(200)
                .body("packages.packageCode", equalTo(java.util.List.of("catering", "ict")))
                .body("packages[0].kgCo2e", equalTo(new BigDecimal("6000.5")))
                .body("packages[0].kgCo2ePerFte", equalTo(new BigDecimal("60.005000")))
                .body("packages[0].netKgCo2ePerFte", equalTo(new BigDecimal("60.005000")))
                .body("packages[0].scopes[1].kgCo2ePerFte", equalTo(new BigDecimal("50.005000")))
                .body("totalNetKgCo2ePerFte", equalTo(new BigDecimal("80.000000")))
                .body("hotspots[0].packageCode", equalTo("catering"))
                .body("hotspots[0].sharePercent", equalTo(new BigDecimal("75.01")))
                .body("hotspots[1].sharePercent", equalTo(new BigDecimal("24.99")))
                .body("reductions", hasSize(0));
    }
}

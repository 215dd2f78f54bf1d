package nl.buyergroup.footprint.benchmark;

import static nl.buyergroup.footprint.Api.as;
import static nl.buyergroup.footprint.Api.draft;
import static nl.buyergroup.footprint.Api.member;
import static nl.buyergroup.footprint.Api.publish;
import static nl.buyergroup.footprint.Api.staff;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who may do what with editions; what they contain: see {@link BenchmarkTest}. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EditionResourceTest {
    private static final String BODY = "{\"year\": 2022, \"title\": \"Facility services\"}";

    @Test
    void draftIsForStaffOnly() {
        String id = draft(2022)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("lines", nullValue())
                .body("preview", hasSize(17))
                .extract()
                .path("id");

        for (var other : List.of(
                Tokens.member(UUID.randomUUID()),
                Tokens.supplier(UUID.randomUUID()),
                Tokens.operator(),
                Tokens.token(UUID.randomUUID(), "member", "programme-staff"))) {
            as(other).get("/benchmark-editions/{id}", id).then().statusCode(404);
            as(other)
                    .get("/benchmark-editions?year=2022")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)));
            as(other)
                    .get("/benchmark-editions/{id}/lines/catering/position", id)
                    .then()
                    .statusCode(oneOf(403, 404));
        }
        staff().get("/benchmark-editions/{id}", id).then().statusCode(200);
        staff().get("/benchmark-editions?year=2022&limit=100").then().body("items.id", hasItem(id));
    }

    @Test
    void onlyProgrammeStaffDraftAndPublish() {
        String id = draft(2022).extract().path("id");
        for (var other : List.of(
                Tokens.member(UUID.randomUUID()), Tokens.token(UUID.randomUUID(), "member", "programme-staff"))) {
            as(other).body(BODY).post("/benchmark-editions").then().statusCode(403);
            as(other)
                    .header("If-Match", "*")
                    .post("/benchmark-editions/{id}/publication", id)
                    .then()
                    .statusCode(403);
        }
        as("no").body(BODY).post("/benchmark-editions").then().statusCode(401);
        as("no").post("/benchmark-editions/{id}/publication", id).then().statusCode(401);
        as("no").get("/benchmark-editions").then().statusCode(401);
        as("no").get("/benchmark-editions/{id}", id).then().statusCode(401);
        as("no").get("/benchmark-editions/{id}/lines/ict/position", id).then().statusCode(401);
    }

    @Test
    void namesEveryViolation() {
        invalid("{}", "year", "title");
        invalid("{\"year\": 2014, \"title\": \"%s\"}".formatted("x".repeat(161)), "year", "title");
        invalid("{\"year\": \"x\", \"title\": 1, \"lines\": []}", "year", "title", "lines");
        invalid(
                "{\"year\": %d, \"title\": \"x\"}"
                        .formatted(LocalDate.now(ZoneOffset.UTC).getYear() + 2),
                "year");
        staff().body("{").post("/benchmark-editions").then().statusCode(400);
        staff().get("/benchmark-editions?year=x").then().statusCode(400);
    }

    private static void invalid(String body, String... fields) {
        staff().body(body)
                .post("/benchmark-editions")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems(fields));
    }

    @Test
    void sameKeyDraftsOnceAlsoAtTheSameTime() {
        var key = "edition-" + UUID.randomUUID();
        var ids = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> staff().header("Idempotency-Key", key)
                        .body(BODY)
                        .post("/benchmark-editions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id")))
                .toList();

        assertEquals(1, ids.stream().map(CompletableFuture::join).distinct().count());
        staff().header("Idempotency-Key", key)
                .body(BODY.replace("services", "service"))
                .post("/benchmark-editions")
                .then()
                .statusCode(409);
    }

    @Test
    void publishingNeedsTheSeenRevisionAndSomethingToShow() {
        String id = draft(2022).extract().path("id");
        var path = "/benchmark-editions/{id}/publication";

        staff().post(path, id).then().statusCode(428);
        staff().header("If-Match", "\"5\"").post(path, id).then().statusCode(412);
        staff().header("If-Match", "\"0\"").post(path, id).then().statusCode(409);
        staff().header("If-Match", "*").post(path, UUID.randomUUID()).then().statusCode(404);
        staff().header("If-Match", "*")
                .header("Accept-Language", "nl")
                .post(path, id)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Nog geen enkel pakket kan worden getoond; de voorvertoning zegt waarom."));
        staff().get("/benchmark-editions/{id}", id)
                .then()
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"));
        publish(id).statusCode(409);
    }

    @Test
    void unknownEditionIsNotFound() {
        member(UUID.randomUUID())
                .get("/benchmark-editions/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        member(UUID.randomUUID())
                .get("/benchmark-editions/{id}/lines/catering/position", UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}

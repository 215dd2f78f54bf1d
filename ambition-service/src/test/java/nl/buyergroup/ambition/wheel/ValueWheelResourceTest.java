package nl.buyergroup.ambition.wheel;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.GoalContent;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.ThemeContent;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ValueWheelResourceTest {
    private static final String WHEEL =
            "{\"level\":\"DEPARTMENT\",\"title\":\"Facilitair\",\"ambition\":\"Wij geven terug.\"}";

    @Inject
    EntityManager entities;

    @Test
    void memberStartsAWheel() {
        var member = Api.member();
        var created = member.call().body(WHEEL).post("/value-wheels");
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/ambition/v1/value-wheels/" + created.path("id")))
                .body("organisationId", equalTo(member.organisation().toString()))
                .body("state", equalTo("DRAFT"))
                .body("themes.size()", equalTo(0))
                .body("boardCommitment", nullValue());
        member.get("/value-wheels/" + created.path("id"))
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("ETag", "\"0\"")
                .body("title", equalTo("Facilitair"));
    }

    @Test
    void organisationThatIsNotKnownYetIsToldSo() {
        var id = UUID.randomUUID();
        new Api(id, Tokens.member(id))
                .call()
                .header("Accept-Language", "nl")
                .body(WHEEL)
                .post("/value-wheels")
                .then()
                .statusCode(409)
                .body("detail", containsString("hier nog niet bekend"));
        Api.know(id, "MEMBER", false, 1);
        new Api(id, Tokens.member(id))
                .call()
                .body(WHEEL)
                .post("/value-wheels")
                .then()
                .statusCode(409);
        Api.know(id, "MEMBER", true, 2);
        new Api(id, Tokens.member(id))
                .call()
                .body(WHEEL)
                .post("/value-wheels")
                .then()
                .statusCode(201);
    }

    @Test
    void onlyMembersStartAWheel() {
        var supplier = UUID.randomUUID();
        Api.know(supplier, "SUPPLIER", true, 1);
        for (var token : List.of(
                Tokens.supplier(supplier), Tokens.staff(), Tokens.token(UUID.randomUUID(), "member", "reader"))) {
            new Api(null, token).call().body(WHEEL).post("/value-wheels").then().statusCode(403);
        }
    }

    @Test
    void listShowsOwnWheelsOnlyPagedAndByState() {
        var member = Api.member();
        var adopted = member.draft("PRODUCT").threeThemes().goal().adopted();
        var open = member.draft();
        Api.member().draft();

        member.get("/value-wheels").then().statusCode(200).body("items.id", equalTo(List.of(adopted.id(), open.id())));
        member.get("/value-wheels?state=ADOPTED").then().body("items.id", equalTo(List.of(adopted.id())));
        var first = member.get("/value-wheels?limit=1");
        first.then().body("items.id", equalTo(List.of(adopted.id()))).header("Link", containsString("rel=\"next\""));
        member.get("/value-wheels?limit=1&cursor=" + adopted.id())
                .then()
                .body("items.id", equalTo(List.of(open.id())))
                .header("Link", nullValue());
        member.call()
                .header("If-None-Match", first.header("ETag"))
                .get("/value-wheels?limit=1")
                .then()
                .statusCode(304);
        member.get("/value-wheels?state=GONE").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"a\",\"ambition\":\"b\"}|level",
                "{\"level\":\"TEAM\",\"title\":\"a\",\"ambition\":\"b\"}|level",
                "{\"level\":\"PRODUCT\",\"title\":\" \",\"ambition\":\"b\"}|title",
                "{\"level\":\"PRODUCT\",\"title\":7,\"ambition\":\"b\"}|title",
                "{\"level\":\"PRODUCT\",\"title\":\"a\\u0000\",\"ambition\":\"b\"}|title",
                "{\"level\":\"PRODUCT\",\"title\":\"a\"}|ambition",
                "{\"level\":\"PRODUCT\",\"title\":\"a\",\"ambition\":\"b\\ud800\"}|ambition",
                "{\"level\":\"PRODUCT\",\"title\":\"a\",\"ambition\":\"b\",\"parentId\":\"x\"}|parentId",
                "{\"level\":\"PRODUCT\",\"title\":\"a\",\"ambition\":\"b\",\"owner\":\"x\"}|owner",
                "{\"level\":\"PRODUCT\",\"title\":\"a\",\"ambition\":\"b\","
                        + "\"parentId\":\"01890a5d-ac96-774b-bcce-b302099a8061\"}|parentId"
            })
    void eachWrongFieldIsNamedAndNothingIsKept(String bodyAndField) {
        var member = Api.member();
        var parts = bodyAndField.split("\\|");
        member.call()
                .body(parts[0])
                .post("/value-wheels")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(parts[1])));
        member.get("/value-wheels").then().body("items.size()", equalTo(0));
    }

    @Test
    void tooLongTextsAndBrokenBodiesAreRefused() {
        var member = Api.member();
        var body = "{\"level\":\"PRODUCT\",\"title\":\"%s\",\"ambition\":\"%s\"}";
        member.call()
                .body(body.formatted("t".repeat(121), "a".repeat(2001)))
                .post("/value-wheels")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("ambition", "title")));
        member.call().body("{ no json").post("/value-wheels").then().statusCode(400);
        member.call().post("/value-wheels").then().statusCode(400);
        member.call()
                .body(body.formatted("t".repeat(120), "a".repeat(2000)))
                .post("/value-wheels")
                .then()
                .statusCode(201);
    }

    @Test
    void parentMustBeAnOwnWheel() {
        var member = Api.member();
        var body = "{\"level\":\"PRODUCT\",\"title\":\"a\",\"ambition\":\"b\",\"parentId\":\"%s\"}";
        var own = member.draft().threeThemes().goal().committed();
        member.call()
                .body(body.formatted(own.id()))
                .post("/value-wheels")
                .then()
                .statusCode(409);
        own = own.adopted();
        member.call()
                .body(body.formatted(own.id()))
                .post("/value-wheels")
                .then()
                .statusCode(201)
                .body("parentId", equalTo(own.id()))
                .body("parentNumber", equalTo(1))
                .body("themes.name", equalTo(List.of("CO2-uitstoot", "Ketensamenwerking", "Gedrag")));
        member.call()
                .header("Accept-Language", "nl")
                .body(body.formatted(Api.member().draft().id()))
                .post("/value-wheels")
                .then()
                .statusCode(400)
                .body("violations.message", equalTo(List.of("is geen wiel van uw organisatie")));
    }

    @Test
    void sameKeyCreatesOnceAlsoAtTheSameTime() {
        var member = Api.member();
        var calls = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> withKey(member, WHEEL)))
                .toList();
        var ids = calls.stream()
                .map(CompletableFuture::join)
                .map(r -> (String) r.path("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        withKey(member, WHEEL.replace("Facilitair", "Anders")).then().statusCode(409);
        member.get("/value-wheels").then().body("items.size()", equalTo(1));
    }

    private static Response withKey(Api member, String body) {
        return member.call().header("Idempotency-Key", "once").body(body).post("/value-wheels");
    }

    @Test
    void rewritingNeedsTheRevisionThatWasSeen() {
        var draft = Api.member().draft();
        var body = "{\"title\":\"Nieuw\",\"ambition\":\"Anders\"}";
        draft.api().call().body(body).put(draft.path("")).then().statusCode(428);
        var changed = draft.next(draft.api().seen(draft.etag()).body(body).put(draft.path("")));
        draft.api().seen(draft.etag()).body(body).put(draft.path("")).then().statusCode(412);
        draft.api()
                .get(draft.path(""))
                .then()
                .header("ETag", changed.etag())
                .header("ETag", not(draft.etag()))
                .body("title", equalTo("Nieuw"))
                .body("ambition", equalTo("Anders"));
        draft.api()
                .seen(changed.etag())
                .body("{\"title\":\"x\"}")
                .put(draft.path(""))
                .then()
                .statusCode(400);
    }

    @Test
    void boardCommitmentIsKeptAndItsDateLiesInThePast() {
        var draft = Api.member().draft();
        var committed = draft.committed();
        committed
                .api()
                .get(draft.path(""))
                .then()
                .body("boardCommitment.name", equalTo("Jo Jansen"))
                .body("boardCommitment.committedOn", equalTo("2025-01-15"));
        for (var wrong : List.of(
                "{\"name\":\"a\",\"role\":\"b\",\"committedOn\":\"2199-01-01\"}|committedOn",
                "{\"name\":\"a\",\"role\":\"b\",\"committedOn\":\"+999999999-01-01\"}|committedOn",
                "{\"name\":\"a\",\"role\":\"b\",\"committedOn\":20250101}|committedOn",
                "{\"name\":\"\",\"role\":\"b\",\"committedOn\":\"2025-01-01\"}|name",
                "{\"name\":\"a\",\"committedOn\":\"2025-01-01\"}|role",
                "{\"name\":\"a\",\"role\":\"" + "b".repeat(121) + "\",\"committedOn\":\"2025-01-01\"}|role")) {
            var parts = wrong.split("\\|");
            draft.api()
                    .seen(committed.etag())
                    .body(parts[0])
                    .put(draft.path("/board-commitment"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", equalTo(List.of(parts[1])));
        }
        draft.api()
                .seen(draft.etag())
                .body("{\"name\":\"a\",\"role\":\"b\",\"committedOn\":\"2025-01-01\"}")
                .put(draft.path("/board-commitment"))
                .then()
                .statusCode(412);
        draft.api().get(draft.path("")).then().header("ETag", committed.etag());
    }

    @Test
    void wheelIsDrawnInTheLanguageOfTheReader() {
        var draft = Api.member().draft().threeThemes();
        var dutch = drawn(draft, "nl");
        dutch.then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Language", "nl")
                .header("Vary", containsString("Accept-Language"));
        assertEquals(dutch.asString(), drawn(draft, "nl").asString());
        assertTrue(dutch.asString().contains("Waardenwiel"));
        assertTrue(drawn(draft, "de,en;q=0.5").asString().contains("Value wheel"));
    }

    @Test
    void wheelIsDataUnlessAPictureIsAskedFor() {
        var draft = Api.member().draft();
        for (var accepted : List.of("*/*", "application/json", "application/json, image/svg+xml;q=0.5")) {
            draft.api().reading(accepted).get(draft.path("")).then().contentType(ContentType.JSON);
        }
    }

    private static Response drawn(Api.Draft draft, String language) {
        return draft.api()
                .reading("image/svg+xml")
                .header("Accept-Language", language)
                .get(draft.path(""));
    }

    @Test
    void unknownWheelIsNotFound() {
        var member = Api.member();
        member.get("/value-wheels/" + UUID.randomUUID()).then().statusCode(404);
        member.get("/value-wheels/" + UUID.randomUUID() + "/goals").then().statusCode(404);
        member.get("/goals/" + UUID.randomUUID()).then().statusCode(404);
        member.get("/value-wheels").then().body("items", empty());
    }

    @Test
    void largestWheelIsReadAndChangedAsOneDocument() {
        var member = Api.member();
        var wheel = largest(member.organisation());
        QuarkusTransaction.requiringNew().run(() -> entities.persist(wheel));
        var path = "/value-wheels/" + wheel.id();
        var theme = wheel.content().themes().get(199).id();
        member.seen("\"0\"")
                .body("{\"name\":\"水\",\"pillar\":\"COLLABORATION\"}")
                .put(path + "/themes/" + theme)
                .then()
                .statusCode(200);
        member.get(path)
                .then()
                .header("ETag", "\"1\"")
                .body("themes.size()", equalTo(200))
                .body("goals.size()", equalTo(200))
                .body("themes[0].elaboration", equalTo("水".repeat(1000)))
                .body("themes[199].name", equalTo("水"))
                .body("goals[199].themeId", equalTo(theme.toString()));
        member.get("/goals/" + wheel.content().goals().get(0).id()).then().statusCode(200);
    }

    private static ValueWheel largest(UUID organisation) {
        var clock = Clock.systemUTC();
        var wheel =
                new ValueWheel(organisation, ValueWheel.Level.PRODUCT, new WheelText("Groot", "Alles"), null, clock);
        for (int i = 0; i < 200; i++) {
            var theme = wheel.addTheme(
                    new ThemeContent("Thema " + i, Theme.Pillar.BEHAVIOUR, "水".repeat(1000), Theme.Priority.LOW),
                    clock);
            wheel.addGoal(
                    new GoalContent(
                            theme,
                            null,
                            "Restafval",
                            "kg",
                            Goal.Direction.DECREASE,
                            BigDecimal.TEN,
                            LocalDate.of(2024, 1, 1),
                            BigDecimal.ONE,
                            LocalDate.of(2027, 1, 1)),
                    clock);
        }
        return wheel;
    }
}

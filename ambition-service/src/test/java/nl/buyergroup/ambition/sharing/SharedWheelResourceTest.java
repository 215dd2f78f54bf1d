package nl.buyergroup.ambition.sharing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.wheel.content.WheelRevision;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SharedWheelResourceTest {
    @Inject
    EntityManagerFactory entities;

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, ''",
        "NAMED, owner named namedStaff",
        "NETWORK, owner named namedStaff member supplier staff bureau",
        "PUBLIC, owner named namedStaff member supplier staff bureau namedButGone gone unknown anyone"
    })
    void eachAudienceIsWhoItSaysAndNobodyElse(String audience, String readers) {
        var named = List.of(Shared.known("supplier"), Shared.known("programme"), Shared.known("supplier"));
        var names = named.stream().map(Api::organisation).toArray(UUID[]::new);
        var wheel = Shared.with(audience, audience.equals("NAMED") ? names : new UUID[0]);
        Shared.leaves(named.get(2), "supplier");
        var gone = Shared.known("member");
        Shared.leaves(gone, "member");
        var all = Map.of(
                "owner", wheel.owner(),
                "named", named.get(0),
                "namedStaff", named.get(1),
                "namedButGone", named.get(2),
                "member", Api.member(),
                "supplier", Shared.known("supplier"),
                "staff", Shared.known("programme"),
                "bureau", Shared.stranger(UUID.randomUUID(), "programme"),
                "gone", gone,
                "unknown", Shared.stranger(UUID.randomUUID(), "supplier"));
        var expected = Set.of(readers.split(" "));
        all.forEach((who, reader) -> reads(wheel, reader, expected.contains(who), who));
        reads(wheel, "/public-wheels", () -> given(), expected.contains("anyone"), "anyone");
    }

    private static void reads(Shared wheel, Api reader, boolean allowed, String who) {
        reads(wheel, "/shared-wheels", () -> reader.reading("*/*"), allowed, who);
    }

    private static void reads(
            Shared wheel, String base, Supplier<RequestSpecification> reader, boolean allowed, String who) {
        assertEquals(
                allowed ? 200 : 404, reader.get().get(base + "/" + wheel.id()).statusCode(), who);
        assertEquals(
                allowed ? List.of(wheel.id()) : List.of(),
                reader.get()
                        .get(base + "?organisationId=" + wheel.owner().organisation())
                        .path("items.id"),
                who);
    }

    @Test
    void readerSeesWhatIsSharedAndNothingElse() {
        var parent = Shared.adopted();
        var child = new Shared(parent.wheel().child("PRODUCT").theme("Reststromen", "BEHAVIOUR", "HIGH"));
        var adopted = new Shared(
                        prioritised(child).goal().qualitativeGoal().committed().adopted())
                .now("NETWORK");
        var seen = Shared.known("supplier").get("/shared-wheels/" + adopted.id());
        seen.then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("organisationName", equalTo("Gemeente Voorbeeld"))
                .body("level", equalTo("PRODUCT"))
                .body("title", equalTo("Eronder"))
                .body("number", equalTo(1))
                .body("commitment", equalTo(Map.of("role", "Directeur", "committedOn", "2025-01-15")))
                .body("goals[0].indicator", equalTo("Uitstoot van de catering"))
                .body("goals[0].target", equalTo(66.5f))
                .body("qualitativeGoals[0].statement", equalTo("Wij koken plantaardig"))
                .body(not(containsString("Jo Jansen")))
                .body(not(containsString(parent.id())));
        assertKeys(
                "id organisationId organisationName level title ambition number adoptedAt commitment withPoster themes"
                        + " goals qualitativeGoals",
                seen.path(""));
        assertKeys("id name pillar priority", seen.path("themes[0]"));
        assertKeys(
                "themeId packageCode indicator unit direction baseline baselineDate target targetDate",
                seen.path("goals[0]"));
        assertKeys("themeId statement targetDate", seen.path("qualitativeGoals[0]"));
    }

    /** Themes that come from above bring no priority along. */
    private static Api.Draft prioritised(Shared child) {
        var draft = child.wheel();
        List<Map<String, String>> themes = draft.api().get(draft.path("")).path("themes");
        for (var theme : themes) {
            var body = "{\"name\":\"%s\",\"pillar\":\"%s\",\"priority\":\"HIGH\"}"
                    .formatted(theme.get("name"), theme.get("pillar"));
            draft = draft.next(draft.api().seen(draft.etag()).body(body).put(draft.path("/themes/" + theme.get("id"))));
        }
        return draft;
    }

    private static void assertKeys(String expected, Map<String, ?> object) {
        assertEquals(Set.of(expected.split(" ")), object.keySet());
    }

    @Test
    void strangerCannotTellAHiddenWheelFromNone() {
        var hidden = Shared.with("NAMED", Shared.known("supplier").organisation());
        var stranger = Api.member();
        for (var base : List.of("/shared-wheels/", "/public-wheels/")) {
            var none = stranger.get(base + UUID.randomUUID());
            for (var answer : List.of(
                    stranger.get(base + hidden.id()),
                    stranger.reading("*/*").header("If-None-Match", "*").get(base + hidden.id()))) {
                assertEquals(404, answer.statusCode());
                assertEquals(none.asString(), answer.asString());
                assertEquals(names(none), names(answer));
                assertEquals(none.header("Content-Length"), answer.header("Content-Length"));
            }
        }
    }

    private static Set<String> names(Response response) {
        return response.headers().asList().stream()
                .map(header -> header.getName().toLowerCase())
                .collect(java.util.stream.Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shared-wheels", "/public-wheels"})
    void withdrawalWorksAtOnceForWhoReadBefore(String base) {
        var wheel = Shared.with("PUBLIC");
        var reader = Shared.known("supplier");
        var list = base + "?organisationId=" + wheel.owner().organisation();
        var seen = reader.get(base + "/" + wheel.id());
        var listed = reader.get(list);
        ifNoneMatch(reader, seen).get(base + "/" + wheel.id()).then().statusCode(304);
        ifNoneMatch(reader, listed).get(list).then().statusCode(304);
        wheel.withdrawn();
        ifNoneMatch(reader, seen).get(base + "/" + wheel.id()).then().statusCode(404);
        ifNoneMatch(reader, listed).get(list).then().statusCode(200).body("items", equalTo(List.of()));
        listed.then().header("Cache-Control", "no-store");
    }

    @Test
    void whoIsLeftOutOrLeavesReadsNoMore() {
        var first = Shared.known("supplier");
        var second = Shared.known("supplier");
        var wheel = Shared.with("NAMED", first.organisation(), second.organisation());
        var path = "/shared-wheels/" + wheel.id();
        var seen = first.get(path);
        wheel.now("NAMED", first.organisation());
        second.get(path).then().statusCode(404);
        ifNoneMatch(first, seen).get(path).then().statusCode(304);
        Shared.leaves(first, "supplier");
        ifNoneMatch(first, seen).get(path).then().statusCode(404);
    }

    @Test
    void whatAMemberSharedGoesWithIt() {
        var wheel = Shared.with("PUBLIC");
        given().get("/public-wheels/" + wheel.id()).then().statusCode(200);
        Shared.leaves(wheel.owner(), "member");
        given().get("/public-wheels/" + wheel.id()).then().statusCode(404);
        Api.member().get("/shared-wheels/" + wheel.id()).then().statusCode(404);
    }

    @Test
    void draftStaysHiddenUntilItIsAdopted() {
        var wheel = Shared.with("PUBLIC");
        var path = "/public-wheels/" + wheel.id();
        var before = given().get(path);
        var draft = wheel.wheel().opened();
        var text = "{\"title\":\"Nog geheim\",\"ambition\":\"Nog in de maak.\"}";
        draft = draft.next(draft.api().seen(draft.etag()).body(text).put(draft.path("")))
                .theme("Nog een thema", "BEHAVIOUR", "LOW");
        assertEquals(before.asString(), given().get(path).asString());
        assertEquals(before.header("ETag"), given().get(path).header("ETag"));
        assertEquals(
                "Samen vooruit",
                given().get("/public-wheels?organisationId=" + wheel.owner().organisation())
                        .path("items[0].title"));
        draft.committed().adopted();
        var after = given().header("If-None-Match", before.header("ETag")).get(path);
        after.then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("title", equalTo("Nog geheim"))
                .body("themes.size()", equalTo(4));
        assertNotEquals(before.header("ETag"), after.header("ETag"));
    }

    @Test
    void listFiltersAndPagesInAFixedOrder() {
        var owner = Api.member();
        var ids = new ArrayList<String>();
        for (var level : List.of("ORGANISATION", "PRODUCT", "PRODUCT")) {
            var draft = owner.draft(level).threeThemes().goal().committed().adopted();
            ids.add(new Shared(draft).now("NETWORK").id());
        }
        var reader = Shared.known("supplier");
        var list = "/shared-wheels?organisationId=" + owner.organisation();
        assertEquals(ids, reader.get(list).path("items.id"));
        assertEquals(ids.subList(1, 3), reader.get(list + "&level=PRODUCT").path("items.id"));
        var first = reader.get(list + "&limit=2");
        first.then()
                .body("items.id", equalTo(ids.subList(0, 2)))
                .body("items[0].organisationName", equalTo("Gemeente Voorbeeld"))
                .header("Link", containsString("rel=\"next\""));
        reader.get(list + "&limit=2&cursor=" + ids.get(1))
                .then()
                .body("items.id", equalTo(ids.subList(2, 3)))
                .header("Link", nullValue());
        assertTrue(reader.get("/shared-wheels").header("ETag") != null);
        for (var wrong : List.of("&level=TEAM", "&limit=0", "&limit=101", "&cursor=x")) {
            reader.get(list + wrong).then().statusCode(400);
            given().get(list.replace("shared", "public") + wrong).then().statusCode(400);
        }
        reader.get("/shared-wheels?organisationId=x").then().statusCode(400);
    }

    @Test
    void listReadsNothingOfWhatWheelsSay() {
        var wheel = Shared.with("PUBLIC");
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var read = statistics.getEntityStatistics(WheelRevision.class.getName());
            var before = read.getLoadCount();
            for (var base : List.of("/shared-wheels", "/public-wheels")) {
                Shared.known("supplier")
                        .get(base + "?organisationId=" + wheel.owner().organisation())
                        .then()
                        .body("items[0].title", equalTo("Samen vooruit"));
            }
            assertEquals(before, read.getLoadCount());
            given().get("/public-wheels/" + wheel.id()).then().statusCode(200);
            assertEquals(before + 1, read.getLoadCount());
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void onlyThePublicPathIsOpenWithoutLogin() {
        var wheel = Shared.with("PUBLIC");
        var other = new Api(null, Tokens.forAnotherAudience(UUID.randomUUID()));
        for (var path : List.of("/shared-wheels", "/shared-wheels/" + wheel.id())) {
            given().get(path).then().statusCode(401);
            other.get(path).then().statusCode(401);
            new Api(null, Tokens.operator()).get(path).then().statusCode(403);
        }
        given().get("/public-wheels/" + wheel.id()).then().statusCode(200);
        given().head("/public-wheels/" + wheel.id()).then().statusCode(200);
        given().post("/public-wheels").then().statusCode(405);
        given().header("Authorization", "Bearer nonsense")
                .get("/public-wheels/" + wheel.id())
                .then()
                .statusCode(200);
        for (var id : List.of(UUID.randomUUID().toString(), new UUID(0, 0).toString())) {
            given().get("/public-wheels/" + id).then().statusCode(404);
        }
        given().get("/public-wheels/x").then().statusCode(400);
    }

    private static RequestSpecification ifNoneMatch(Api reader, Response seen) {
        return reader.reading("*/*").header("If-None-Match", seen.header("ETag"));
    }
}

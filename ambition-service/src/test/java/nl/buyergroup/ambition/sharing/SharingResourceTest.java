package nl.buyergroup.ambition.sharing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SharingResourceTest {
    @Test
    void ownerSharesAndSeesWithWhom() {
        var wheel = Shared.adopted();
        var named = List.of(
                Shared.known("supplier").organisation(), Shared.known("member").organisation());
        sharing(wheel)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("audience", equalTo("PRIVATE"))
                .body("organisations", equalTo(List.of()))
                .body("withPoster", equalTo(false))
                .body("changedAt", nullValue());
        var terms = "{\"audience\":\"NAMED\",\"organisations\":[\"%s\",\"%s\",\"%s\"],\"withPoster\":true}";
        var shared = wheel.put("\"0\"", terms.formatted(named.get(0), named.get(1), named.get(0)));
        shared.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("wheelId", equalTo(wheel.id()))
                .body("organisations.size()", equalTo(2))
                .body("organisations", hasItem(named.get(1).toString()))
                .body("withPoster", equalTo(true))
                .body("changedAt", notNullValue());
        assertEquals(shared.asString(), sharing(wheel).asString());
        wheel.owner()
                .seen("\"1\"")
                .delete(wheel.wheel().path("/sharing"))
                .then()
                .statusCode(204);
        sharing(wheel)
                .then()
                .header("ETag", "\"2\"")
                .body("audience", equalTo("PRIVATE"))
                .body("organisations", equalTo(List.of()));
    }

    @Test
    void sameTermsAgainChangeNothing() {
        var wheel = Shared.with("NETWORK");
        var before = sharing(wheel);
        wheel.now("NETWORK");
        assertEquals(before.asString(), sharing(wheel).asString());
        assertEquals(before.header("ETag"), sharing(wheel).header("ETag"));
    }

    @Test
    void wheelThatWasNeverAdoptedIsNotShared() {
        var draft = Api.member().draft().threeThemes().goal();
        draft.api()
                .seen("*")
                .header("Accept-Language", "nl")
                .body(Shared.terms("PUBLIC"))
                .put(draft.path("/sharing"))
                .then()
                .statusCode(409)
                .body("detail", containsString("stel het wiel eerst vast"));
        draft.api().get(draft.path("/sharing/preview")).then().statusCode(409);
        draft.api().get(draft.path("/sharing")).then().statusCode(200).header("ETag", "\"0\"");
        given().get("/public-wheels/" + draft.id()).then().statusCode(404);
        draft.api().seen("*").delete(draft.path("/sharing")).then().statusCode(204);
        draft.api().seen("*").delete(draft.path("")).then().statusCode(204);
    }

    @Test
    void changeNeedsWhatWasLastSeen() {
        var wheel = Shared.with("NETWORK");
        wheel.put("\"0\"", Shared.terms("PUBLIC")).then().statusCode(412);
        wheel.owner()
                .call()
                .body(Shared.terms("PUBLIC"))
                .put(wheel.wheel().path("/sharing"))
                .then()
                .statusCode(428);
        wheel.owner()
                .seen("\"0\"")
                .delete(wheel.wheel().path("/sharing"))
                .then()
                .statusCode(412);
        wheel.owner().call().delete(wheel.wheel().path("/sharing")).then().statusCode(428);
        sharing(wheel).then().body("audience", equalTo("NETWORK"));
    }

    @Test
    void onlyOneOfThoseWhoShareAtOnceSharesFirst() {
        var wheel = Shared.adopted();
        var statuses = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> wheel.put("\"0\"", Shared.terms("NETWORK")).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 412, 412, 412), statuses);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}|audience",
                "{\"audience\":null}|audience",
                "{\"audience\":\"FRIENDS\"}|audience",
                "{\"audience\":3}|audience",
                "{\"audience\":\"NAMED\"}|organisations",
                "{\"audience\":\"NAMED\",\"organisations\":[]}|organisations",
                "{\"audience\":\"NAMED\",\"organisations\":\"x\"}|organisations",
                "{\"audience\":\"NAMED\",\"organisations\":[\"x\"]}|organisations[0]",
                "{\"audience\":\"NAMED\",\"organisations\":[null]}|organisations[0].<list element>",
                "{\"audience\":\"NAMED\",\"organisations\":[\"OWNER\"]}|organisations[0]",
                "{\"audience\":\"NAMED\",\"organisations\":[\"KNOWN\",\"UNKNOWN\"]}|organisations[1]",
                "{\"audience\":\"NAMED\",\"organisations\":[\"GONE\"]}|organisations[0]",
                "{\"audience\":\"PUBLIC\",\"organisations\":[\"KNOWN\"]}|organisations",
                "{\"audience\":\"PUBLIC\",\"withPoster\":\"yes\"}|withPoster",
                "{\"audience\":\"PUBLIC\",\"until\":\"2027\"}|until"
            })
    void wrongTermsAreNamedAndNothingIsShared(String bodyAndField) {
        var parts = bodyAndField.split("\\|");
        var wheel = Shared.adopted();
        var gone = Shared.known("supplier");
        Shared.leaves(gone, "supplier");
        var body = parts[0].replace("OWNER", wheel.owner().organisation().toString())
                .replace("UNKNOWN", UUID.randomUUID().toString())
                .replace("KNOWN", Shared.known("supplier").organisation().toString())
                .replace("GONE", gone.organisation().toString());
        wheel.put("*", body).then().statusCode(400).body("violations.field", hasItem(parts[1]));
        sharing(wheel).then().header("ETag", "\"0\"").body("audience", equalTo("PRIVATE"));
    }

    @Test
    void namesAreBounded() {
        var ids = Stream.generate(UUID::randomUUID).limit(201).toArray(UUID[]::new);
        var wheel = Shared.adopted();
        wheel.put("*", Shared.terms("NAMED", ids))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("organisations"));
        wheel.put("*", "{").then().statusCode(400);
        sharing(wheel).then().header("ETag", "\"0\"");
    }

    @Test
    void onlyAnApproverOfAnActiveMemberShares() {
        var wheel = Shared.with("NETWORK");
        var owner = wheel.owner().organisation();
        var editor = new Api(owner, Tokens.token(owner, "member", "reader", "editor"));
        editor.seen("*")
                .body(Shared.terms("PUBLIC"))
                .put(wheel.wheel().path("/sharing"))
                .then()
                .statusCode(403);
        editor.seen("*").delete(wheel.wheel().path("/sharing")).then().statusCode(403);
        editor.get(wheel.wheel().path("/sharing")).then().statusCode(200);
        Shared.leaves(wheel.owner(), "member");
        wheel.put("*", Shared.terms("PUBLIC")).then().statusCode(409);
        sharing(wheel).then().body("audience", equalTo("NETWORK"));
        wheel.withdrawn();
        sharing(wheel).then().body("audience", equalTo("PRIVATE"));
    }

    @Test
    void previewIsExactlyWhatOthersSee() {
        var wheel = Shared.adopted();
        var path = wheel.wheel().path("/sharing/preview");
        wheel.owner().get(path).then().statusCode(200).body("withPoster", equalTo(false));
        wheel.put("*", "{\"audience\":\"PUBLIC\",\"withPoster\":true}").then().statusCode(200);
        var preview = wheel.owner().get(path);
        var seen = given().get("/public-wheels/" + wheel.id());
        assertEquals(seen.asString(), preview.asString());
        assertEquals(seen.header("ETag"), preview.header("ETag"));
        seen.then().statusCode(200).body("withPoster", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"GET,''", "PUT,''", "DELETE,''", "GET,/preview"})
    void strangersFindNothing(String method, String rest) {
        var wheel = Shared.with("PUBLIC");
        var path = wheel.wheel().path("/sharing" + rest);
        Stream.of(Api.member(), new Api(null, Tokens.token(UUID.randomUUID(), "supplier", "reader", "approver")))
                .forEach(stranger -> stranger.seen("*")
                        .body(Shared.terms("NETWORK"))
                        .request(method, path)
                        .then()
                        .statusCode(404)
                        .contentType("application/problem+json"));
        given().contentType(ContentType.JSON).request(method, path).then().statusCode(401);
        var other = wheel.owner().organisation();
        new Api(other, Tokens.forAnotherAudience(other))
                .call()
                .request(method, path)
                .then()
                .statusCode(401);
        var unknown = "/value-wheels/" + UUID.randomUUID() + "/sharing" + rest;
        wheel.owner()
                .seen("*")
                .body(Shared.terms("NETWORK"))
                .request(method, unknown)
                .then()
                .statusCode(404);
        sharing(wheel).then().body("audience", equalTo("PUBLIC"));
    }

    private static Response sharing(Shared wheel) {
        return wheel.owner().get(wheel.wheel().path("/sharing"));
    }
}

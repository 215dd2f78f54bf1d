package nl.buyergroup.ambition.scan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buyergroup.ambition.Api;
import org.junit.jupiter.api.Test;

/** What holds for every kind of scan; a kind says its path and its answers. */
public abstract class ScanContract extends ScanAccess {
    /** What the answers are called in requests and views. */
    protected String field() {
        return "answers";
    }

    /** Answers of which each has something wrong, each with the field that is named, parted by a bar. */
    protected abstract Stream<String> misfits();

    @Override
    protected String body(String takenOn, String answers) {
        return "{\"takenOn\":\"%s\",\"%s\":%s}".formatted(takenOn, field(), answers);
    }

    private String body(String takenOn, String wheel, String answers) {
        return body(takenOn, answers).replaceFirst("\\{", "{\"wheelId\":\"" + wheel + "\",");
    }

    @Override
    protected Response start(Api api, String body) {
        return api.call().body(body).post(path());
    }

    @Override
    protected Response started(Api api, String takenOn, String answers) {
        var response = start(api, body(takenOn, answers));
        response.then().statusCode(201);
        return response;
    }

    @Override
    protected String completed(Api api, String takenOn, String answers) {
        var draft = started(api, takenOn, answers);
        complete(api, draft).then().statusCode(200);
        return draft.path("id");
    }

    protected Response complete(Api api, Response draft) {
        return api.seen(draft.header("ETag")).post(at(draft) + "/completion");
    }

    @Override
    protected String at(Response scan) {
        return path() + "/" + scan.path("id");
    }

    @Test
    void memberStartsAScanOnTheNewestQuestionSet() {
        var member = Api.member();
        var draft = started(member, DAY, "[]");
        draft.then()
                .header("ETag", "\"0\"")
                .header("Location", containsString("/ambition/v1" + at(draft)))
                .body("organisationId", equalTo(member.organisation().toString()))
                .body("state", equalTo("DRAFT"))
                .body("questionSetVersion", equalTo(1))
                .body("takenOn", equalTo(DAY))
                .body("completedAt", nullValue())
                .body("createdAt", notNullValue())
                .body(field(), empty());
        assertEquals(draft.asString(), member.get(at(draft)).asString());
    }

    @Test
    void sameKeyStartsOneScanAlsoAtTheSameTime() {
        var member = Api.member();
        var ids =
                IntStream.range(0, 3)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> withKey(member, DAY)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(response -> response.<String>path("id"))
                        .distinct()
                        .toList();
        assertEquals(1, ids.size());
        withKey(member, "2025-03-02").then().statusCode(409);
        member.get(path()).then().body("items.id", equalTo(ids));
    }

    private Response withKey(Api member, String takenOn) {
        return member.call()
                .header("Idempotency-Key", "once")
                .body(body(takenOn, whole()))
                .post(path());
    }

    @Test
    void eachMisfitIsNamedAndNothingIsKept() {
        var member = Api.member();
        var draft = started(member, DAY, "[]");
        Stream.concat(commonMisfits(), misfits().map(this::asContent)).forEach(misfit -> {
            var parts = misfit.split("\\|");
            start(member, parts[0]).then().statusCode(400).body("violations.field", equalTo(List.of(parts[1])));
            member.seen("*")
                    .body(parts[0])
                    .put(at(draft))
                    .then()
                    .statusCode(400)
                    .body("violations.field", equalTo(List.of(parts[1])));
        });
        member.get(path()).then().body("items.size()", equalTo(1));
        member.get(at(draft)).then().header("ETag", draft.header("ETag")).body(field(), empty());
    }

    private String asContent(String misfit) {
        var parts = misfit.split("\\|");
        return body(DAY, parts[0]) + "|" + parts[1];
    }

    private Stream<String> commonMisfits() {
        return Stream.of(
                "{\"" + field() + "\":[]}|takenOn",
                body("yesterday", "[]") + "|takenOn",
                body("2190-01-01", "[]") + "|takenOn",
                body("1800-01-01", "[]") + "|takenOn",
                body(DAY, "[null]") + "|" + field() + "[0].<list element>",
                body(DAY, "7") + "|" + field(),
                body(DAY, "[]").replaceFirst("\\{", "{\"colour\":1,") + "|colour");
    }

    @Test
    void brokenJsonAndForeignReferencesAreRefused() {
        var member = Api.member();
        start(member, "{ no").then().statusCode(400);
        var foreign = completed(Api.member(), DAY, whole());
        var draft = started(member, DAY, "[]").path("id");
        for (var former : List.of(foreign, draft, UUID.randomUUID())) {
            var body = "{\"takenOn\":\"2025-04-01\",\"copyOf\":\"%s\"}".formatted(former);
            start(member, body).then().statusCode(400).body("violations.field", equalTo(List.of("copyOf")));
        }
        var wheel = Api.member().draft().id();
        var body = "{\"takenOn\":\"2025-04-01\",\"wheelId\":\"%s\"}".formatted(wheel);
        member.call()
                .header("Accept-Language", "nl")
                .body(body)
                .post(path())
                .then()
                .statusCode(400)
                .body("violations.message", equalTo(List.of("is geen wiel van uw organisatie")));
    }

    @Test
    void draftIsRewrittenOnTheRevisionThatWasSeen() {
        var member = Api.member();
        var draft = started(member, DAY, "[]");
        var content = body("2025-03-05", whole());
        member.call().body(content).put(at(draft)).then().statusCode(428);
        var changed = member.seen(draft.header("ETag")).body(content).put(at(draft));
        changed.then()
                .statusCode(200)
                .header("ETag", not(draft.header("ETag")))
                .body("takenOn", equalTo("2025-03-05"))
                .body(field(), not(empty()));
        member.seen(draft.header("ETag")).body(content).put(at(draft)).then().statusCode(412);
        complete(member, draft).then().statusCode(412);
        member.call().post(at(draft) + "/completion").then().statusCode(428);
        member.call().delete(at(draft)).then().statusCode(428);
        assertEquals(changed.asString(), member.get(at(draft)).asString());
    }

    @Test
    void unfinishedScanSaysInBothLanguagesWhatIsMissing() {
        var member = Api.member();
        var draft = started(member, DAY, "[]");
        complete(member, draft).then().statusCode(409).body("violations", not(empty()));
        member.seen("*")
                .header("Accept-Language", "nl")
                .post(at(draft) + "/completion")
                .then()
                .statusCode(409)
                .body("detail", containsString("nog niet"));
        member.get(at(draft)).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void completedScanNeverChanges() {
        var member = Api.member();
        var draft = started(member, DAY, whole());
        var done = complete(member, draft);
        done.then().statusCode(200).body("state", equalTo("COMPLETED")).body("completedAt", notNullValue());
        member.seen("*").body(body(DAY, "[]")).put(at(draft)).then().statusCode(409);
        member.seen("*").post(at(draft) + "/completion").then().statusCode(409);
        member.seen("*").delete(at(draft)).then().statusCode(409);
        assertEquals(done.asString(), member.get(at(draft)).asString());
    }

    @Test
    void completingTwiceWithOneKeyCompletesOnce() {
        var member = Api.member();
        var draft = started(member, DAY, whole());
        for (int i = 0; i < 2; i++) {
            member.seen(draft.header("ETag"))
                    .header("Idempotency-Key", "done")
                    .post(at(draft) + "/completion")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("COMPLETED"));
        }
    }

    @Test
    void draftCanBeThrownAway() {
        var member = Api.member();
        var draft = started(member, DAY, whole());
        member.seen(draft.header("ETag")).delete(at(draft)).then().statusCode(204);
        member.get(at(draft)).then().statusCode(404);
        member.seen("*").delete(at(draft)).then().statusCode(404);
    }

    @Test
    void listShowsOwnScansLastRecordedFirstAndPerWheel() {
        var member = Api.member();
        var wheel = member.draft("DEPARTMENT").id();
        var first = started(member, "2025-01-01", "[]").<String>path("id");
        var second = start(member, body("2024-01-01", wheel, "[]")).<String>path("id");
        started(Api.member(), DAY, "[]");
        member.get(path()).then().body("items.id", equalTo(List.of(second, first)));
        member.get(path() + "?wheelId=" + wheel).then().body("items.id", equalTo(List.of(second)));
        member.get(path() + "?limit=1").then().header("Link", containsString("cursor=" + second));
        member.get(path() + "?limit=1&cursor=" + second)
                .then()
                .body("items.id", equalTo(List.of(first)))
                .header("Link", nullValue());
        member.get(path() + "?wheelId=x").then().statusCode(400);
    }

    @Test
    void repeatStartsFromTheFormerScanInItsSeries() {
        var member = Api.member();
        var wheel = member.draft("DEPARTMENT").id();
        var former = start(member, body("2024-01-01", wheel, whole()));
        complete(member, former).then().statusCode(200);
        var repeat =
                start(member, "{\"takenOn\":\"2025-01-01\",\"copyOf\":\"%s\"}".formatted(former.<String>path("id")));
        repeat.then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("wheelId", equalTo(wheel))
                .body("copyOf", equalTo(former.path("id")))
                .body(field(), equalTo(former.path(field())));
    }
}

package nl.buyergroup.ambition.scan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what with every kind of scan, and whose scans can be compared. */
abstract class ScanAccess {
    protected static final String DAY = "2025-03-01";

    protected abstract String path();

    /** Answers that can be completed, as a JSON list. */
    protected abstract String whole();

    /** Other answers that can be completed; later in time they differ in at least one item. */
    protected abstract String other();

    protected abstract String body(String takenOn, String answers);

    protected abstract Response start(Api api, String body);

    protected abstract Response started(Api api, String takenOn, String answers);

    protected abstract String completed(Api api, String takenOn, String answers);

    protected abstract String at(Response scan);

    @ParameterizedTest
    @MethodSource("operations")
    void callerWithoutATokenForThisApiIsRefused(String operation) {
        var parts = (operation + " ").split(" ", -1);
        var id = UUID.randomUUID();
        given().contentType(ContentType.JSON)
                .request(parts[0], path() + parts[1].formatted(id))
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        new Api(id, Tokens.forAnotherAudience(id))
                .call()
                .request(parts[0], path() + parts[1].formatted(id))
                .then()
                .statusCode(401);
    }

    static Stream<String> operations() {
        return Stream.of(
                "POST", "GET", "GET /%s", "PUT /%s", "DELETE /%s", "POST /%s/completion", "GET /%s/comparison");
    }

    @Test
    void strangersFindNothingAndStaffNeither() {
        var owner = Api.member();
        var draft = started(owner, DAY, whole());
        var staff = Tokens.token(UUID.randomUUID(), "programme", "reader", "editor", "approver", "programme-staff");
        for (var stranger : List.of(Api.member(), new Api(null, staff))) {
            List.of(
                            stranger.get(at(draft)),
                            stranger.seen("*").body(body(DAY, whole())).put(at(draft)),
                            stranger.seen("*").post(at(draft) + "/completion"),
                            stranger.seen("*").delete(at(draft)),
                            stranger.get(at(draft) + "/comparison?with=" + draft.path("id")))
                    .forEach(response -> response.then().statusCode(404));
        }
        owner.get(at(draft)).then().statusCode(200).header("ETag", draft.header("ETag"));
    }

    @Test
    void onlyEditorsOfAnActiveMemberStartAScan() {
        var supplier = UUID.randomUUID();
        for (var token : List.of(
                Tokens.supplier(supplier), Tokens.staff(), Tokens.token(UUID.randomUUID(), "member", "reader"))) {
            start(new Api(null, token), body(DAY, whole())).then().statusCode(403);
        }
        var left = Api.member();
        Api.know(left.organisation(), "MEMBER", false, 2);
        start(left, body(DAY, whole())).then().statusCode(409);
    }

    @Test
    void wheelWithScansCanNotBeThrownAway() {
        var member = Api.member();
        var wheel = member.draft("DEPARTMENT");
        var body = body(DAY, "[]").replaceFirst("\\{", "{\"wheelId\":\"" + wheel.id() + "\",");
        start(member, body).then().statusCode(201);
        member.seen("*")
                .delete(wheel.path(""))
                .then()
                .statusCode(409)
                .body("detail", equalTo("Scans were taken for this wheel; it stays."));
    }

    @Test
    void readerReadsAndChangesNothing() {
        var member = Api.member();
        var draft = started(member, DAY, whole());
        var reader = new Api(member.organisation(), Tokens.token(member.organisation(), "member", "reader"));
        reader.get(at(draft)).then().statusCode(200);
        reader.get(path()).then().body("items.size()", equalTo(1));
        reader.seen("*").body(body(DAY, "[]")).put(at(draft)).then().statusCode(403);
        reader.seen("*").post(at(draft) + "/completion").then().statusCode(403);
        reader.seen("*").delete(at(draft)).then().statusCode(403);
    }

    @Test
    void comparisonTellsWhatChangedFromTheEarlierToTheLater() {
        var member = Api.member();
        var was = completed(member, "2024-01-01", whole());
        var is = completed(member, "2025-01-01", other());
        for (var pair : List.of(List.of(was, is), List.of(is, was))) {
            member.get(path() + "/" + pair.get(0) + "/comparison?with=" + pair.get(1))
                    .then()
                    .statusCode(200)
                    .body("was.id", equalTo(was))
                    .body("is.id", equalTo(is))
                    .body("is.questionSetVersion", equalTo(1))
                    .body("text.nl", containsString("1 januari 2024"))
                    .body("text.en", containsString("1 January 2025"))
                    .body("changes", not(empty()))
                    .body("changes[0].text.nl", not(containsString("{")));
        }
        member.get(path() + "/" + was + "/comparison?with=" + was).then().body("changes", empty());
    }

    @Test
    void comparisonNeedsTwoCompletedScansOfOnesOwn() {
        var member = Api.member();
        var done = path() + "/" + completed(member, DAY, whole()) + "/comparison";
        member.get(done).then().statusCode(400).body("violations.field", equalTo(List.of("with")));
        member.get(done + "?with=" + started(member, DAY, "[]").path("id"))
                .then()
                .statusCode(409);
        member.get(done + "?with=" + completed(Api.member(), DAY, whole()))
                .then()
                .statusCode(404);
        member.get(done + "?with=" + UUID.randomUUID()).then().statusCode(404);
    }
}

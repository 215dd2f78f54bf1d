package nl.buyergroup.ambition.scan.growth;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.scan.ScanContract;
import nl.buyergroup.platform.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GrowthScanResourceTest extends ScanContract {
    @Override
    protected String path() {
        return "/growth-scans";
    }

    @Override
    protected String field() {
        return "groups";
    }

    @Override
    protected String body(String takenOn, String groups) {
        return "{\"takenOn\":\"%s\",\"employeesAsked\":400,\"groups\":%s}".formatted(takenOn, groups);
    }

    @Override
    protected String whole() {
        return groups(60, scores(-1, 0, 1, -1), 40, scores(1, 2, 0, 1), 20, scores(2, 2, -1, 1));
    }

    @Override
    protected String other() {
        return groups(50, scores(-1, 0, 0, -1), 60, scores(1, 2, 0, 1), 90, "");
    }

    @Override
    protected Stream<String> misfits() {
        return Stream.of(
                "[{\"respondents\":1}]|groups[0].group",
                "[{\"group\":\"DENIERS\",\"respondents\":1}]|groups[0].group",
                "[{\"group\":\"ACTIVE_AMBASSADORS\"}]|groups[0].respondents",
                one("-1", "") + "|groups[0].respondents",
                one("1000001", "") + "|groups[0].respondents",
                one("\"7\"", "") + "|groups[0].respondents",
                one("1.5", "") + "|groups[0].respondents",
                one("401", "") + "|employeesAsked",
                one("7", ",\"scores\":{\"trust\":1,\"importance\":1,\"resistance\":1}") + "|groups[0].scores.change",
                one("7", scores(3, 0, 0, 0)) + "|groups[0].scores.trust",
                one("7", scores(0, -3, 0, 0)) + "|groups[0].scores.importance",
                one("4", scores(0, 0, 0, 0)) + "|groups[0].scores",
                one("7", ",\"colour\":\"red\"") + "|groups[0].colour",
                "[" + count("ACTIVE_AMBASSADORS", 1, "") + "," + count("ACTIVE_AMBASSADORS", 1, "")
                        + "]|groups[1].group",
                "[" + (count("ACTIVE_AMBASSADORS", 1, "") + ",").repeat(3) + count("WAITING_REALISTS", 1, "")
                        + "]|groups");
    }

    private static String groups(
            int realists, String ofRealists, int followers, String ofFollowers, int ambassadors, String ofAmbassadors) {
        return "[" + count("WAITING_REALISTS", realists, ofRealists) + ","
                + count("INTUITIVE_FOLLOWERS", followers, ofFollowers) + ","
                + count("ACTIVE_AMBASSADORS", ambassadors, ofAmbassadors) + "]";
    }

    private static String count(String group, int respondents, String rest) {
        return "{\"group\":\"%s\",\"respondents\":%d%s}".formatted(group, respondents, rest);
    }

    private static String one(String respondents, String rest) {
        return "[{\"group\":\"ACTIVE_AMBASSADORS\",\"respondents\":" + respondents + rest + "}]";
    }

    private static String scores(int trust, int importance, int resistance, int change) {
        return ",\"scores\":{\"trust\":%d,\"importance\":%d,\"resistance\":%d,\"change\":%d}"
                .formatted(trust, importance, resistance, change);
    }

    @ParameterizedTest
    @CsvSource({
        "employeesAsked, 0",
        "employeesAsked, 1000001",
        "employeesAsked, 1.5",
        "linePercent, 0",
        "linePercent, 101",
        "linePercent, -25"
    })
    void impossibleNumberIsNamedAndNotKept(String field, String value) {
        var member = Api.member();
        var body = "{\"takenOn\":\"%s\",\"groups\":[],\"%s\":%s}".formatted(DAY, field, value);
        start(member, body).then().statusCode(400).body("violations.field", equalTo(List.of(field)));
        member.get(path()).then().body("items", empty());
    }

    @Test
    void answerTellsSharesDistanceAndFocus() {
        started(Api.member(), DAY, whole())
                .then()
                .body("linePercent", equalTo(25))
                .body("answer.employeesAnswered", equalTo(120))
                .body("answer.responsePercent", equalTo(30.0f))
                .body("answer.shares.sharePercent", equalTo(List.of(50.0f, 33.3f, 16.7f)))
                .body("answer.line.ambassadors.peopleToGo", equalTo(10))
                .body("answer.line.ambassadorsAndFollowers.reached", equalTo(true))
                .body("answer.line.explanation.nl", hasItem(containsString("geen voorspelling")))
                .body("answer.focus.group", equalTo("ACTIVE_AMBASSADORS"))
                .body("answer.focus.reasons.en", hasItem(containsString("most resistance (+): Waiting realists")))
                .body("answer.cautions.nl", hasItem(containsString("respons is 30 %")));
    }

    @Test
    void sameKeyWithAnotherLineIsAnotherRequest() {
        var member = Api.member();
        withLine(member, 30).then().statusCode(201);
        withLine(member, 30).then().statusCode(201);
        withLine(member, 31).then().statusCode(409);
        member.get(path()).then().body("items.linePercent", equalTo(List.of(30)));
    }

    private Response withLine(Api member, int line) {
        return member.call()
                .header("Idempotency-Key", "line")
                .body(body(DAY, whole()).replaceFirst("\\{", "{\"linePercent\":" + line + ","))
                .post(path());
    }

    @Test
    void unfinishedMeasurementHasNoAnswer() {
        started(Api.member(), DAY, "[]").then().body("answer", nullValue());
    }

    @Test
    void refusalOfScoresOfASmallGroupExplainsItselfInDutch() {
        Api.member()
                .call()
                .header("Accept-Language", "nl")
                .body(body(DAY, one("4", scores(0, 0, 0, 0))))
                .post(path())
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("wat iemand in vertrouwen zei"));
    }

    @Test
    void chosenLineStaysWithTheMeasurementAndItsRepeat() {
        var member = Api.member();
        var draft = start(member, body(DAY, whole()).replaceFirst("\\{", "{\"linePercent\":40,"));
        draft.then().body("linePercent", equalTo(40));
        var changed = member.seen("*").body(body(DAY, whole())).put(at(draft));
        changed.then().body("linePercent", equalTo(40)).body("answer.line.percent", equalTo(40));
        complete(member, changed).then().statusCode(200);
        var repeat = "{\"takenOn\":\"2025-06-01\",\"copyOf\":\"%s\"}".formatted(draft.<String>path("id"));
        start(member, repeat).then().statusCode(201).body("linePercent", equalTo(40));
    }

    @Test
    void comparisonTellsShiftsScoresAndWhatToBeCarefulOf() {
        var member = Api.member();
        var was = completed(member, "2024-01-01", whole());
        var is = completed(member, "2025-01-01", other());
        member.get(path() + "/" + is + "/comparison?with=" + was)
                .then()
                .body("shifts.shiftPoints", equalTo(List.of(-25.0f, -3.3f, 28.3f)))
                .body("response.wasPercent", equalTo(30.0f))
                .body("response.isPercent", equalTo(50.0f))
                .body("response.shiftPoints", equalTo(20.0f))
                .body("changes.find { it.code == 'active-ambassadors' }.direction", equalTo("FORWARD"))
                .body(
                        "changes.find { it.code == 'active-ambassadors' }.text.nl",
                        containsString("van 16,7 % naar 45 %"))
                .body("changes.find { it.code == 'waiting-realists-resistance' }.direction", equalTo("FORWARD"))
                .body("changes.find { it.code == 'active-ambassadors-trust' }.direction", equalTo("ONLY_BEFORE"))
                .body("cautions.nl", hasItem(containsString("De respons was 30 % en is nu 50 %")))
                .body("cautions.nl", hasItem(containsString("niet waardoor")));
        member.get(path() + "/" + is + "/comparison?with=" + is).then().body("cautions.size()", equalTo(1));
    }
}

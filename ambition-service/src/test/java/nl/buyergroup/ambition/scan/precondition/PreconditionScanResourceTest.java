package nl.buyergroup.ambition.scan.precondition;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.scan.ScanContract;
import nl.buyergroup.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PreconditionScanResourceTest extends ScanContract {
    @Override
    protected String path() {
        return "/precondition-scans";
    }

    @Override
    protected String whole() {
        return answers("NO");
    }

    @Override
    protected String other() {
        return answers("PARTLY");
    }

    @Override
    protected Stream<String> misfits() {
        return Stream.of(
                "[{\"code\":\"time-reserved\"}]|answers[0].holds",
                "[{\"code\":\"time-reserved\",\"holds\":\"MAYBE\"}]|answers[0].holds",
                "[{\"code\":\"time-reserved\",\"holds\":1}]|answers[0].holds",
                "[{\"holds\":\"YES\"}]|answers[0].code",
                "[{\"code\":\"time\",\"holds\":\"YES\"}]|answers[0].code",
                "[{\"code\":\"time-reserved\",\"holds\":\"YES\",\"note\":\"\\u0007\"}]|answers[0].note",
                "[{\"code\":\"time-reserved\",\"holds\":\"NO\",\"note\":\"" + "n".repeat(1001)
                        + "\"}]|answers[0].note");
    }

    /** All yes, but for the time that is reserved. */
    private static String answers(String timeReserved) {
        return PreconditionResultTest.ALL.stream()
                .map(code -> "{\"code\":\"%s\",\"holds\":\"%s\"}"
                        .formatted(code, code.equals("time-reserved") ? timeReserved : "YES"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void answerNamesWhatHoldsBackMostFirst() {
        started(Api.member(), DAY, "[{\"code\":\"time-reserved\",\"holds\":\"NO\"}]")
                .then()
                .body("result.preconditions.code", equalTo(List.of("time")))
                .body("result.preconditions[0].state", equalTo("HOLDS_BACK"))
                .body("result.preconditions[0].hints", empty())
                .body("result.text.nl", equalTo("Dit houdt de organisatie tegen, het zwaarste eerst: Tijd."));
    }

    @Test
    void comparisonTellsThePreconditionAndTheStatement() {
        var member = Api.member();
        var was = completed(member, "2024-01-01", whole());
        var is = completed(member, "2025-01-01", answers("YES"));
        member.get(path() + "/" + is + "/comparison?with=" + was)
                .then()
                .body("changes.code", equalTo(List.of("time", "time-reserved")))
                .body("changes.is", equalTo(List.of("MET", "YES")))
                .body("changes.text.en", hasItem("“Time” moved forward: first partly in order, now in order."));
    }

    @Test
    void completionKeepsWhatTheSystemKnewThatDay() {
        var member = Api.member();
        var early = started(member, DAY, whole());
        var done = complete(member, early);
        assertEquals(
                Map.of(
                        "ADOPTED_WHEEL", false,
                        "BOARD_COMMITMENT", false,
                        "MATURITY_SCAN", false,
                        "PHASED_GOALS", false,
                        "BEHAVIOUR_GOAL", false),
                hints(done));
        member.draft().threeThemes().goal().committed().adopted();
        assertEquals(done.asString(), member.get(at(early)).asString());
        var late = hints(complete(member, started(member, DAY, whole())));
        assertEquals(true, late.get("ADOPTED_WHEEL"));
        assertEquals(true, late.get("BOARD_COMMITMENT"));
        assertEquals(false, late.get("PHASED_GOALS"));
        assertEquals(false, late.get("BEHAVIOUR_GOAL"));
    }

    @Test
    void whatIsInForceCountsBesideADraftOfTheNextVersion() {
        var member = Api.member();
        member.draft().threeThemes().goal().committed().adopted().opened();
        var hints = hints(complete(member, started(member, DAY, whole())));
        assertEquals(true, hints.get("ADOPTED_WHEEL"));
        assertEquals(true, hints.get("BOARD_COMMITMENT"));
    }

    @Test
    void goalsInSeveralYearsAndAboutBehaviourAreKnown() {
        var member = Api.member();
        var behaviour =
                member.draft("DEPARTMENT").theme("Gedrag", "BEHAVIOUR", "LOW").goal();
        var later = behaviour.goalBody("DECREASE", "10", "5").replace("2027", "2029");
        behaviour
                .next(member.seen(behaviour.etag()).body(later).post(behaviour.path("/goals")))
                .theme("CO2-uitstoot", "ECOLOGICAL_SOCIAL", "HIGH")
                .theme("Keten", "COLLABORATION", "LOW")
                .adopted();
        var hints = hints(complete(member, started(member, DAY, whole())));
        assertEquals(true, hints.get("PHASED_GOALS"));
        assertEquals(true, hints.get("BEHAVIOUR_GOAL"));
        assertEquals(false, hints.get("BOARD_COMMITMENT"));
        assertEquals(false, hints.get("MATURITY_SCAN"));
    }

    private static Map<String, Boolean> hints(Response scan) {
        var hints = new HashMap<String, Boolean>();
        List<List<Map<String, Object>>> all = scan.path("result.preconditions.hints");
        all.forEach(some -> some.forEach(hint -> hints.put((String) hint.get("code"), (Boolean) hint.get("holds"))));
        return hints;
    }
}

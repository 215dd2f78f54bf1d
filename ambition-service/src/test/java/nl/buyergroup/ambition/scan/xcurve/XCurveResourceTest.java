package nl.buyergroup.ambition.scan.xcurve;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.scan.ScanContract;
import nl.buyergroup.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class XCurveResourceTest extends ScanContract {
    private static final String PILOT = action("BUILD_UP", "Proef met eigen kweek", "RUNNING");
    private static final String STOP = action("PHASE_OUT", "Geen wegwerpbekers meer", "PLANNED");

    @Override
    protected String path() {
        return "/x-curves";
    }

    @Override
    protected String field() {
        return "actions";
    }

    @Override
    protected String whole() {
        return "[" + PILOT + "]";
    }

    @Override
    protected String other() {
        return "[" + PILOT + "," + STOP + "]";
    }

    @Override
    protected Stream<String> misfits() {
        return Stream.of(
                wrong("\"strategy\":\"BUILD_UP\"", "\"strategy\":null") + "|actions[0].strategy",
                wrong("BUILD_UP", "TEAR_DOWN") + "|actions[0].strategy",
                wrong("RUNNING", "HALFWAY") + "|actions[0].state",
                wrong("Proef met eigen kweek", " ") + "|actions[0].title",
                wrong("Proef met eigen kweek", "p".repeat(121)) + "|actions[0].title",
                wrong("}", ",\"description\":\"a\\u0001\"}") + "|actions[0].description",
                wrong("}", ",\"owner\":\"" + "o".repeat(121) + "\"}") + "|actions[0].owner",
                wrong("}", ",\"owner\":7}") + "|actions[0].owner",
                wrong("}", ",\"sinceDate\":\"1-1-2026\"}") + "|actions[0].sinceDate",
                wrong("}", ",\"untilDate\":\"2999-01-01\"}") + "|actions[0].untilDate",
                wrong("}", ",\"sinceDate\":\"2026-01-02\",\"untilDate\":\"2026-01-01\"}") + "|actions[0].untilDate",
                wrong("}", ",\"id\":\"" + UUID.randomUUID() + "\"}") + "|actions[0].id",
                wrong("}", ",\"id\":\"x\"}") + "|actions[0].id",
                wrong("}", ",\"colour\":\"red\"}") + "|actions[0].colour",
                IntStream.rangeClosed(0, 200).mapToObj(i -> PILOT).collect(Collectors.joining(",", "[", "]"))
                        + "|actions");
    }

    private static String action(String strategy, String title, String state) {
        return "{\"strategy\":\"%s\",\"title\":\"%s\",\"state\":\"%s\"}".formatted(strategy, title, state);
    }

    private static String wrong(String what, String instead) {
        return "[" + PILOT.replace(what, instead) + "]";
    }

    @Test
    void actionKeepsAllThatWasSaidOfIt() {
        var body = "[{\"strategy\":\"CONVERT\",\"title\":\" Schoonmaak overdag \",\"description\":\"Zonder chemie.\","
                + "\"state\":\"RUNNING\",\"owner\":\"Team schoonmaak\",\"sinceDate\":\"2025-01-01\","
                + "\"untilDate\":\"2026-12-31\"}]";
        started(Api.member(), DAY, body)
                .then()
                .body("actions[0].title", equalTo("Schoonmaak overdag"))
                .body("actions[0].description", equalTo("Zonder chemie."))
                .body("actions[0].owner", equalTo("Team schoonmaak"))
                .body("actions[0].sinceDate", equalTo("2025-01-01"))
                .body("actions[0].untilDate", equalTo("2026-12-31"))
                .body("analysis.strategies[0].living", equalTo(1))
                .body("analysis.strategies.letter", equalTo(List.of("A", "B", "C", "D")));
    }

    @Test
    void answerTellsWhichStrategiesAreEmpty() {
        started(Api.member(), DAY, whole())
                .then()
                .body("analysis.empty", equalTo(List.of("CONVERT", "BUILD_ON", "PHASE_OUT")))
                .body("analysis.pilotsAndOptimisingAlone", equalTo(true))
                .body("analysis.findings[0].en", containsString("1 of the four strategies"))
                .body("analysis.findings.nl", hasItem(containsString("geen volgorde")));
    }

    @Test
    void draftKeepsTheIdsOfItsActions() {
        var member = Api.member();
        var draft = started(member, DAY, whole());
        var id = draft.<String>path("actions[0].id");
        var changed = rewritten(member, draft, "[" + known(id, "BUILD_ON", "DONE") + "," + STOP + "]");
        changed.then().body("actions[0].id", equalTo(id)).body("actions[1].id", not(equalTo(id)));
        var twice = "[" + known(id, "BUILD_ON", "DONE") + "," + known(id, "BUILD_ON", "DONE") + "]";
        member.seen("*")
                .body(body(DAY, twice))
                .put(at(draft))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("actions[1].id")));
        assertEquals(changed.asString(), member.get(at(draft)).asString());
    }

    @Test
    void comparisonTellsWhatBecameOfEachAction() {
        var member = Api.member();
        var was = completedAs(member, started(member, "2024-01-01", other()));
        var pilot = was.<String>path("actions[0].id");
        var repeat = "{\"takenOn\":\"2025-01-01\",\"copyOf\":\"%s\"}".formatted(was.<String>path("id"));
        var copy = start(member, repeat);
        copy.then().body("actions[0].id", equalTo(pilot));
        var moved = "[" + known(pilot, "BUILD_ON", "DONE") + "," + action("CONVERT", "Vaker {title}", "PLANNED") + "]";
        var is = completedAs(member, rewritten(member, copy, moved));
        member.get(at(is) + "/comparison?with=" + was.path("id"))
                .then()
                .statusCode(200)
                .body("moved.id", equalTo(List.of(pilot)))
                .body("moved[0].strategyWas", equalTo("BUILD_UP"))
                .body("moved[0].strategyIs", equalTo("BUILD_ON"))
                .body("moved[0].text.nl", equalTo("Proef: eerst Opbouw, nu Voortbouw."))
                .body("stateChanged.id", equalTo(List.of(pilot)))
                .body("stateChanged[0].text.en", equalTo("Proef: was running, is done now."))
                .body("appeared.text.nl", equalTo(List.of("Nieuw onder Ombouw: Vaker {title}.")))
                .body("gone.title", equalTo(List.of("Geen wegwerpbekers meer")))
                .body("gone[0].strategyIs", nullValue())
                .body("remark", nullValue())
                .body("changes.code", equalTo(List.of("convert", "build-up", "phase-out")))
                .body("changes.direction", equalTo(List.of("FORWARD", "BACK", "BACK")));
    }

    @Test
    void copyMayStartWithOtherActionsAndKeepsTheIdsItNames() {
        var member = Api.member();
        var was = completedAs(member, started(member, "2024-01-01", other()));
        var pilot = was.<String>path("actions[0].id");
        var copy = body(DAY, "[" + known(pilot, "BUILD_ON", "RUNNING") + "]")
                .replaceFirst("\\{", "{\"copyOf\":\"" + was.path("id") + "\",");
        start(member, copy)
                .then()
                .statusCode(201)
                .body("actions.id", equalTo(List.of(pilot)))
                .body("actions[0].strategy", equalTo("BUILD_ON"));
    }

    @Test
    void curvesWithoutASharedActionSayHowToDoBetter() {
        var member = Api.member();
        var was = completed(member, "2024-01-01", whole());
        var is = completed(member, "2025-01-01", whole());
        member.get(path() + "/" + is + "/comparison?with=" + was)
                .then()
                .body("appeared.size()", equalTo(1))
                .body("gone.size()", equalTo(1))
                .body("remark.nl", containsString("als kopie van de vorige"));
    }

    private Response completedAs(Api api, Response draft) {
        var done = complete(api, draft);
        done.then().statusCode(200);
        return done;
    }

    private Response rewritten(Api api, Response draft, String actions) {
        var changed = api.seen(draft.header("ETag")).body(body(DAY, actions)).put(at(draft));
        changed.then().statusCode(200);
        return changed;
    }

    private static String known(String id, String strategy, String state) {
        return action(strategy, "Proef", state).replaceFirst("\\{", "{\"id\":\"" + id + "\",");
    }
}

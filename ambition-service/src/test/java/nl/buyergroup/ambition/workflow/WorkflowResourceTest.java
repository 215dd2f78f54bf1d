package nl.buyergroup.ambition.workflow;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WorkflowResourceTest {
    private static final String ENGAGEMENT = "{\"activities\":[{\"what\":\"Lunchlezing\",\"audience\":\"Collega's\"}]}";
    private static final String MONITORING = "{\"everyMonths\":3,\"responsibleRole\":\"Contractmanager\"}";

    @Test
    void departmentGoesFromStepToStepAndSeesWhatBecomesStale() {
        var draft = Api.member().draft("DEPARTMENT").threeThemes().goal();
        var api = draft.api();
        var path = draft.path("/workflow");
        api.get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("steps.size()", equalTo(8))
                .body("steps.state", everyItem(equalTo("OPEN")))
                .body("steps[0].title.nl", equalTo("Interne analyse"));
        var etag = ok(api.seen("\"0\"").body(MONITORING).put(path + "/monitoring"));
        etag = ok(api.seen(etag).body(ENGAGEMENT).put(path + "/engagement"));
        for (var step : List.of("DEFINE_SUSTAINABILITY", "PRIORITISE_THEMES", "FORMULATE_AMBITION", "SET_GOALS")) {
            etag = ok(api.seen(etag).put(path + "/steps/" + step + "/completion"));
        }
        api.seen(etag)
                .header("Accept-Language", "nl")
                .put(path + "/steps/ELABORATE_THEMES/completion")
                .then()
                .statusCode(409)
                .body("violations.size()", equalTo(3))
                .body("detail", containsString("heeft nog geen uitwerking"));

        api.seen(draft.etag())
                .body("{\"name\":\"CO2-uitstoot\",\"pillar\":\"ECOLOGICAL_SOCIAL\",\"priority\":\"LOW\"}")
                .put(draft.path("/themes/" + draft.themeId()))
                .then()
                .statusCode(200);

        api.get(path)
                .then()
                .body("steps.findAll { it.stale }.step", equalTo(List.of("FORMULATE_AMBITION", "SET_GOALS")))
                .body(
                        "steps.find { it.step == 'SET_GOALS' }.staleBecause",
                        equalTo(List.of("PRIORITISE_THEMES", "FORMULATE_AMBITION")))
                .body("monitoring.everyMonths", equalTo(3));
        etag = ok(api.seen(etag).put(path + "/steps/FORMULATE_AMBITION/completion"));
        etag = ok(api.seen(etag).put(path + "/steps/SET_GOALS/completion"));
        api.get(path).then().body("steps.findAll { it.stale }.size()", equalTo(0));
        etag = ok(api.seen(etag).delete(path + "/steps/SET_GOALS/completion"));
        api.get(path).then().header("ETag", etag).body("steps.find { it.step == 'SET_GOALS' }.state", equalTo("OPEN"));
    }

    private static String ok(Response response) {
        response.then().statusCode(200);
        return response.header("ETag");
    }

    @Test
    void analysisRestsOnAnOwnCompletedXCurve() {
        var draft = Api.member().draft();
        var curve = curve(draft.api());
        String id = curve.path("id");
        var path = draft.path("/workflow");
        var analysis = "{\"currentSituation\":\"Wij scheiden\",\"stakeholders\":[{\"group\":\"Inkoop\"}],"
                + "\"interviews\":[],\"xCurveId\":\"%s\"}";
        for (var wrong :
                List.of(id, curve(Api.member()).path("id"), UUID.randomUUID().toString())) {
            draft.api()
                    .seen("\"0\"")
                    .body(analysis.formatted(wrong))
                    .put(path + "/analysis")
                    .then()
                    .statusCode(400)
                    .body("violations.field", equalTo(List.of("xCurveId")));
        }
        draft.api()
                .seen(curve.header("ETag"))
                .post("/x-curves/" + id + "/completion")
                .then()
                .statusCode(200);
        var etag = ok(draft.api().seen("\"0\"").body(analysis.formatted(id)).put(path + "/analysis"));
        ok(draft.api().seen(etag).put(path + "/steps/INTERNAL_ANALYSIS/completion"));
    }

    private static Response curve(Api api) {
        return api.call()
                .body("{\"takenOn\":\"2026-01-01\",\"actions\":"
                        + "[{\"strategy\":\"BUILD_UP\",\"title\":\"Proef\",\"state\":\"RUNNING\"}]}")
                .post("/x-curves");
    }

    @Test
    void productHasTheStepsOfItsProjectInstead() {
        var product = Api.member().draft("PRODUCT");
        product.api().get(product.path("/workflow")).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            analysis   | {"stakeholders":[],"interviews":[],"xCurveId":"x"}                              | xCurveId
            analysis   | {"stakeholders":[{"group":" "}],"interviews":[]}                                | stakeholders[0].group
            analysis   | {"stakeholders":[],"interviews":[{"role":"a","heldOn":"+99999-01-01","findings":"b"}]} | interviews[0].heldOn
            analysis   | {"interviews":[]}                                                               | stakeholders
            engagement | {"activities":[{"what":""}]}                                                    | activities[0].what
            monitoring | {"everyMonths":0,"responsibleRole":"a"}                                         | everyMonths
            monitoring | {"everyMonths":1}                                                               | responsibleRole
            """)
    void eachWrongFieldIsNamedAndNothingIsKept(String part, String body, String field) {
        var draft = Api.member().draft();
        draft.api()
                .seen("\"0\"")
                .body(body)
                .put(draft.path("/workflow/" + part))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(field)));
        draft.api().get(draft.path("/workflow")).then().header("ETag", "\"0\"");
    }

    @Test
    void changeNeedsTheRevisionThatWasSeen() {
        var draft = Api.member().draft();
        var path = draft.path("/workflow/monitoring");
        draft.api().call().body(MONITORING).put(path).then().statusCode(428);
        ok(draft.api().seen("\"0\"").body(MONITORING).put(path));
        draft.api().seen("\"0\"").body(MONITORING).put(path).then().statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/workflow",
        "PUT,/workflow/analysis",
        "PUT,/workflow/engagement",
        "PUT,/workflow/monitoring",
        "PUT,/workflow/steps/SET_GOALS/completion",
        "DELETE,/workflow/steps/SET_GOALS/completion"
    })
    void onlyTheOwnerSeesAndChanges(String method, String rest) {
        var draft = Api.member().draft();
        var body = rest.endsWith("engagement")
                ? ENGAGEMENT
                : rest.endsWith("monitoring") ? MONITORING : "{\"stakeholders\":[],\"interviews\":[]}";
        given().request(method, draft.path(rest)).then().statusCode(401);
        var reader = new Api(null, Tokens.token(draft.api().organisation(), "member", "reader"));
        int forReader = method.equals("GET") ? 200 : 403;
        for (var caller : List.of(Api.member(), new Api(null, Tokens.supplier(UUID.randomUUID())))) {
            send(caller, method, draft.path(rest), body).then().statusCode(404);
        }
        send(reader, method, draft.path(rest), body).then().statusCode(forReader);
    }

    private static Response send(Api caller, String method, String path, String body) {
        var call = caller.seen("*");
        return method.equals("GET") || path.endsWith("completion")
                ? call.request(method, path)
                : call.body(body).request(method, path);
    }
}

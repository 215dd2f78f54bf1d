package nl.buyergroup.tender.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.tender.Body;
import nl.buyergroup.tender.Events;
import nl.buyergroup.tender.Parallel;
import nl.buyergroup.tender.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProgressReportResourceTest {
    private Reporting reporting;
    private Scene scene;

    /** Not in the constructor: RestAssured does not know the port there yet. */
    @BeforeEach
    void start() {
        reporting = Reporting.start();
        scene = reporting.scene();
    }

    @Test
    void fromDraftToVerifiedWithAnEventOfAllKpis() {
        var report = reporting.inReview();
        reporting
                .decide(report, Reporting.verdict("VERIFIED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("VERIFIED"))
                .body("latest.verdict.reason", equalTo("Checked against the invoices"))
                .body("latest.entries.accepted", contains(true, true, null));

        var event = Events.about(report.replace("/progress-reports/", ""));
        assertEquals(ProgressEvents.VERIFIED, event.type());
        assertEquals("VERIFIED", event.data().path("verdict").asText());
        assertEquals(2, event.data().path("entries").size());
        assertEquals(
                scene.goal().toString(), event.data().at("/entries/0/goalId").asText());
        assertEquals(100.5, event.data().at("/entries/0/value").asDouble());
        assertTrue(event.data().at("/entries/1/goalId").isMissingNode());
        var version = scene.asBuyer().get(report).header("ETag");
        assertEquals(version, "\"" + event.data().path("version").asLong() + "\"");
    }

    @Test
    void partlyVerifiedTellsOnlyTheAcceptedKpis() {
        var report = reporting.inReview();
        var verdict = Reporting.verdict("PARTLY_VERIFIED").with("/acceptedKpiIds", "['" + reporting.kpi(1) + "']");
        reporting
                .decide(report, verdict)
                .then()
                .statusCode(200)
                .body("latest.entries.accepted", contains(false, true, null));

        var event = Events.about(report.replace("/progress-reports/", ""));
        assertEquals(1, event.data().path("entries").size());
        assertEquals(reporting.kpi(1), event.data().at("/entries/0/kpiId").asText());
    }

    @Test
    void returnedReportComesBackAsANewVersionAndTheOldOneStaysReadable() {
        var report = reporting.inReview();
        reporting
                .decide(report, Reporting.verdict("RETURNED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        reporting
                .latest(scene.asSupplier(), report)
                .post(report + "/submission")
                .then()
                .statusCode(409);
        revise(report, reporting.body().with("/entries/0/value", "99"))
                .then()
                .statusCode(200)
                .body("latest.number", equalTo(2));
        scene.asBuyer()
                .get(report)
                .then()
                .body("latest.number", equalTo(1))
                .body("latest.entries[0].value", equalTo(100.5f));
        scene.asBuyer().get(report + "/versions").then().body("items.number", contains(1));

        reporting
                .latest(scene.asSupplier(), report)
                .post(report + "/submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        scene.asBuyer().get(report).then().body("latest.entries[0].value", equalTo(99));
        for (var reader : List.of(scene.asBuyer(), scene.asSupplier())) {
            reader.get(report + "/versions")
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(1, 2))
                    .body("items[0].verdict.verdict", equalTo("RETURNED"))
                    .body("items[0].evidence", hasSize(1));
        }
        var first = scene.asBuyer()
                .get(report + "/versions?limit=1")
                .then()
                .body("items.number", contains(1))
                .extract();
        scene.asBuyer()
                .get(first.header("Link").replaceAll(".*<(.*)>.*", "$1"))
                .then()
                .body("items.number", contains(2));
    }

    @Test
    void noEventForWhatWasNotVerified() {
        var returned = reporting.inReview();
        reporting.decide(returned, Reporting.verdict("RETURNED")).then().statusCode(200);
        var rejected = reporting.inReview();
        reporting
                .decide(rejected, Reporting.verdict("REJECTED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        var verified = reporting.inReview();
        reporting.decide(verified, Reporting.verdict("VERIFIED")).then().statusCode(200);

        Events.about(verified.replace("/progress-reports/", ""));
        assertEquals(List.of(), Events.all(returned.replace("/progress-reports/", "")));
        assertEquals(List.of(), Events.all(rejected.replace("/progress-reports/", "")));
    }

    @Test
    void expiredEvidenceCarriesNoVerification() {
        var report = reporting.inReview("fileName=q1.csv&validUntil=" + Scene.TODAY.minusDays(1));
        reporting
                .decide(report, Reporting.verdict("VERIFIED"))
                .then()
                .statusCode(409)
                .body("detail", containsString("expired"));
        scene.asBuyer().get(report).then().body("state", equalTo("IN_REVIEW"));
    }

    @Test
    void refusesSubmissionWithoutEvidenceInBothLanguages() {
        var report = reporting.draft();
        reporting
                .latest(scene.asSupplier(), report)
                .post(report + "/submission")
                .then()
                .statusCode(409)
                .body("detail", containsString("without evidence"));
        reporting
                .latest(scene.asSupplier(), report)
                .header("Accept-Language", "nl")
                .post(report + "/submission")
                .then()
                .statusCode(409)
                .body("detail", containsString("zonder bewijs"));
        scene.asSupplier().get(report).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void onlyTheSupplierSeesADraft() {
        var report = reporting.draft();
        scene.asSupplier().get(report).then().statusCode(200).header("ETag", "\"0\"");
        scene.asBuyer().get(report).then().statusCode(404);
        scene.asBuyer().get(report + "/versions").then().statusCode(404);
        scene.asBuyer().get(reporting.reports()).then().statusCode(200).body("items", empty());
        scene.asSupplier().get(reporting.reports()).then().body("items", hasSize(1));
        var submitted = reporting.submitted();
        scene.asBuyer().get(submitted).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        scene.asBuyer().get(reporting.reports()).then().body("items", hasSize(1));
    }

    @Test
    void strangersAndStaffFindNothing() {
        var report = reporting.inReview();
        for (var token : List.of(
                Tokens.staff(),
                Tokens.member(UUID.randomUUID()),
                Tokens.token(UUID.randomUUID(), "supplier", "reader", "editor", "approver"))) {
            Scene.as(token).get(report).then().statusCode(404);
            Scene.as(token).get(report + "/versions").then().statusCode(404);
            Scene.as(token).get(reporting.reports()).then().statusCode(404);
            Scene.as(token)
                    .body(reporting.body().json())
                    .post(reporting.reports())
                    .then()
                    .statusCode(404);
            Scene.as(token)
                    .header("If-Match", "*")
                    .body(reporting.body().json())
                    .put(report)
                    .then()
                    .statusCode(404);
            Scene.as(token)
                    .header("If-Match", "*")
                    .post(report + "/submission")
                    .then()
                    .statusCode(404);
            Scene.as(token)
                    .header("If-Match", "*")
                    .post(report + "/review")
                    .then()
                    .statusCode(404);
        }
        Scene.asStranger()
                .header("If-Match", "*")
                .body(Reporting.verdict("VERIFIED").json())
                .post(report + "/verdict")
                .then()
                .statusCode(404);
        scene.asSupplier().get("/progress-reports/" + UUID.randomUUID()).then().statusCode(404);
        scene.asSupplier()
                .get("/contracts/" + UUID.randomUUID() + "/progress-reports")
                .then()
                .statusCode(404);
    }

    @Test
    void everyOperationNeedsAToken() {
        var report = "/progress-reports/" + UUID.randomUUID();
        var json = given().contentType("application/json").body("{}");
        given().get(report).then().statusCode(401);
        given().get(report + "/versions").then().statusCode(401);
        given().get(reporting.reports()).then().statusCode(401);
        json.post(reporting.reports()).then().statusCode(401);
        json.put(report).then().statusCode(401);
        json.post(report + "/submission").then().statusCode(401);
        json.post(report + "/review").then().statusCode(401);
        json.post(report + "/verdict").then().statusCode(401);
    }

    @Test
    void nobodyActsForTheOtherSide() {
        scene.asBuyer()
                .body(reporting.body().json())
                .post(reporting.reports())
                .then()
                .statusCode(403);
        var report = reporting.submitted();
        reporting
                .latest(scene.asSupplier(), report)
                .post(report + "/review")
                .then()
                .statusCode(403);
        reporting
                .latest(scene.asBuyer(), report)
                .body(reporting.body().json())
                .put(report)
                .then()
                .statusCode(403);
        reporting
                .latest(scene.asBuyer(), report)
                .post(report + "/submission")
                .then()
                .statusCode(403);
        reporting
                .latest(scene.asBuyer(), report)
                .post(report + "/review")
                .then()
                .statusCode(200);
        var approver = Scene.as(Tokens.token(scene.supplier(), "supplier", "approver"));
        reporting
                .latest(approver, report)
                .body(Reporting.verdict("VERIFIED").json())
                .post(report + "/verdict")
                .then()
                .statusCode(403);
        var editor = Scene.as(Tokens.token(scene.buyer(), "member", "editor"));
        reporting
                .latest(editor, report)
                .body(Reporting.verdict("VERIFIED").json())
                .post(report + "/verdict")
                .then()
                .statusCode(403);
        scene.asBuyer().get(report).then().body("state", equalTo("IN_REVIEW"));
    }

    @Test
    void everyChangeNeedsTheLatestRevision() {
        var report = reporting.inReview();
        for (var step : List.of("/submission", "/review")) {
            scene.asSupplier().post(report + step).then().statusCode(428);
            scene.asSupplier()
                    .header("If-Match", "\"99\"")
                    .post(report + step)
                    .then()
                    .statusCode(412);
        }
        var verdict = Reporting.verdict("VERIFIED").json();
        scene.asBuyer().body(verdict).post(report + "/verdict").then().statusCode(428);
        scene.asBuyer()
                .header("If-Match", "\"0\"")
                .body(verdict)
                .post(report + "/verdict")
                .then()
                .statusCode(412);
        scene.asSupplier().body(reporting.body().json()).put(report).then().statusCode(428);
        scene.asSupplier()
                .header("If-Match", "\"0\"")
                .body(reporting.body().json())
                .put(report)
                .then()
                .statusCode(412);
        scene.asBuyer().get(report).then().body("state", equalTo("IN_REVIEW"));
    }

    @Test
    void simultaneousVerdictsLetOneThrough() throws Exception {
        var report = reporting.inReview();
        var tag = scene.asBuyer().get(report).header("ETag");
        var statuses = Parallel.run(4, () -> scene.asBuyer()
                .header("If-Match", tag)
                .body(Reporting.verdict("VERIFIED").json())
                .post(report + "/verdict")
                .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(3, statuses.stream().filter(status -> status == 412).count(), statuses.toString());
    }

    @Test
    void createsOnceForTheSameIdempotencyKey() throws Exception {
        var answers = Parallel.run(4, () -> keyed(reporting.body()));
        answers.forEach(answer -> answer.then().statusCode(201));
        assertEquals(
                1, answers.stream().map(answer -> answer.path("id")).distinct().count());
        scene.asSupplier().get(reporting.reports()).then().body("items", hasSize(1));
        keyed(reporting.body().with("/entries/0/value", "1")).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/periodFrom||periodFrom",
                "/periodFrom|'Q1'|periodFrom",
                "/periodFrom|'1999-01-01'|periodFrom",
                "/periodFrom|'2999-01-01'|periodFrom",
                "/periodTo||periodTo",
                "/periodTo|'2999-01-01'|periodTo",
                "/periodTo|'1999-01-01'|periodTo",
                "/entries||entries",
                "/entries|[]|entries",
                "/entries/0|null|entries",
                "/entries/0|{}|method",
                "/entries/0/kpiId|'x'|kpiId",
                "/entries/0/kpiId|'3d813cbb-47fb-42ba-91df-831e1593ac29'|kpiId",
                "/entries/0/value||value",
                "/entries/0/value|'100'|value",
                "/entries/0/value|1.1234567|value",
                "/entries/0/reached|true|reached",
                "/entries/0/method||method",
                "/entries/0/method|''|method",
                "/entries/2/milestoneId|'3d813cbb-47fb-42ba-91df-831e1593ac29'|milestoneId",
                "/entries/2/reached||reached",
                "/entries/2/reached|'yes'|reached",
                "/entries/2/value|1|value",
                "/entries/0/surprise|1|surprise",
                "/surprise|1|surprise"
            })
    void refusesAReportThatDoesNotFitAndStoresNothing(String pointer, String value, String field) {
        scene.asSupplier()
                .body(reporting.body().with(pointer, value).json())
                .post(reporting.reports())
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString(field)));
        scene.asSupplier().get(reporting.reports()).then().body("items", empty());
    }

    @Test
    void refusesAMethodThatIsTooLongAndWhatIsNoJson() {
        var tooLong = reporting
                .body()
                .with("/entries/0/method", "'" + "x".repeat(1001) + "'")
                .json();
        scene.asSupplier()
                .body(tooLong)
                .post(reporting.reports())
                .then()
                .statusCode(400)
                .body("violations.field", contains("entries[0].method"));
        scene.asSupplier().body("{ broken").post(reporting.reports()).then().statusCode(400);
        var report = reporting.draft();
        revise(report, reporting.body().with("/periodTo", "'2999-01-01'"))
                .then()
                .statusCode(400);
        scene.asSupplier().get(report).then().header("ETag", "\"0\"").body("latest.number", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/verdict||verdict",
                "/verdict|'FINE'|verdict",
                "/verdict|1|verdict",
                "/reason||reason",
                "/reason|' '|reason",
                "/acceptedKpiIds|['3d813cbb-47fb-42ba-91df-831e1593ac29']|acceptedKpiIds",
                "/acceptedKpiIds|'all'|acceptedKpiIds",
                "/acceptedKpiIds|[null]|acceptedKpiIds",
                "/surprise|1|surprise"
            })
    void refusesAVerdictThatDoesNotFit(String pointer, String value, String field) {
        var report = reporting.inReview();
        reporting
                .decide(report, Reporting.verdict("VERIFIED").with(pointer, value))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString(field)));
        scene.asBuyer().get(report).then().body("state", equalTo("IN_REVIEW"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "['3d813cbb-47fb-42ba-91df-831e1593ac29']"})
    void partlyVerifiedNamesReportedKpis(String accepted) {
        var report = reporting.inReview();
        reporting
                .decide(report, Reporting.verdict("PARTLY_VERIFIED").with("/acceptedKpiIds", accepted))
                .then()
                .statusCode(400)
                .body("violations.field", contains("acceptedKpiIds"));
        reporting
                .decide(report, Reporting.verdict("VERIFIED").with("/reason", "'" + "x".repeat(2001) + "'"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
    }

    private Response revise(String report, Body body) {
        return reporting.latest(scene.asSupplier(), report).body(body.json()).put(report);
    }

    private Response keyed(Body body) {
        return scene.asSupplier()
                .header("Idempotency-Key", "one-report")
                .body(body.json())
                .post(reporting.reports());
    }
}

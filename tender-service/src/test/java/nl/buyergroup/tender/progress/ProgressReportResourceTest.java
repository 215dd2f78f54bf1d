package nl.buyergroup.tender.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.tender.Body;
import nl.buyergroup.tender.Events;
import nl.buyergroup.tender.Parallel;
import nl.buyergroup.tender.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
    void createsOnceForTheSameIdempotencyKey() throws Exception {
        var answers = Parallel.run(4, () -> keyed(reporting.body()));
        answers.forEach(answer -> answer.then().statusCode(201));
        assertEquals(
                1, answers.stream().map(answer -> answer.path("id")).distinct().count());
        scene.asSupplier().get(reporting.reports()).then().body("items", hasSize(1));
        keyed(reporting.body().with("/entries/0/value", "1")).then().statusCode(409);
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

package nl.buyergroup.tender.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.tender.Body;
import nl.buyergroup.tender.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportViolationsTest {
    private Reporting reporting;
    private Scene scene;

    /** Not in the constructor: RestAssured does not know the port there yet. */
    @BeforeEach
    void start() {
        reporting = Reporting.start();
        scene = reporting.scene();
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
}

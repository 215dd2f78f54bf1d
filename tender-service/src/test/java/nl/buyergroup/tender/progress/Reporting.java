package nl.buyergroup.tender.progress;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import nl.buyergroup.tender.Body;
import nl.buyergroup.tender.Scene;

/** A contract with the steps of reporting on it. */
record Reporting(Scene scene, JsonPath contract) {
    static final byte[] CSV = "quarter;kgCo2ePerFte\nQ1;100,5\n".getBytes(StandardCharsets.UTF_8);

    static Reporting start() {
        var scene = Scene.create();
        return new Reporting(scene, scene.contract().jsonPath());
    }

    String kpi(int index) {
        return contract.getString("kpis[" + index + "].id");
    }

    Body body() {
        return Body.of(
                """
                {'periodFrom': '%s', 'periodTo': '%s', 'entries': [
                 {'kpiId': '%s', 'value': 100.5, 'method': 'Purchases times factors'},
                 {'kpiId': '%s', 'value': 45, 'method': 'Weighed'},
                 {'milestoneId': '%s', 'reached': true, 'method': 'Seen on site'}]}
                """,
                Scene.START, Scene.TODAY, kpi(0), kpi(1), contract.getString("milestones[0].id"));
    }

    String reports() {
        return "/contracts/" + contract.getString("id") + "/progress-reports";
    }

    /** The path of a new report. */
    String draft() {
        return "/progress-reports/"
                + Scene.created(scene.asSupplier().body(body().json()).post(reports()));
    }

    Response addEvidence(String report, String query) {
        return scene.asSupplier().contentType("text/csv").body(CSV).post(report + "/evidence?" + query);
    }

    String submitted() {
        return submitted("fileName=q1.csv");
    }

    String submitted(String evidence) {
        var report = draft();
        addEvidence(report, evidence).then().statusCode(201);
        latest(scene.asSupplier(), report).post(report + "/submission").then().statusCode(200);
        return report;
    }

    String inReview() {
        return inReview("fileName=q1.csv");
    }

    String inReview(String evidence) {
        var report = submitted(evidence);
        latest(scene.asBuyer(), report).post(report + "/review").then().statusCode(200);
        return report;
    }

    Response decide(String report, Body verdict) {
        return latest(scene.asBuyer(), report).body(verdict.json()).post(report + "/verdict");
    }

    static Body verdict(String verdict) {
        return Body.of("{'verdict': '%s', 'reason': 'Checked against the invoices'}", verdict);
    }

    /** A request on the revision that is there now. */
    RequestSpecification latest(RequestSpecification as, String report) {
        return as.header("If-Match", scene.asSupplier().get(report).header("ETag"));
    }
}

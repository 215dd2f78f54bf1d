package nl.buyergroup.tender.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.tender.Parallel;
import nl.buyergroup.tender.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportAccessTest {
    private Reporting reporting;
    private Scene scene;

    /** Not in the constructor: RestAssured does not know the port there yet. */
    @BeforeEach
    void start() {
        reporting = Reporting.start();
        scene = reporting.scene();
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
}

package nl.buyergroup.tender.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.tender.Parallel;
import nl.buyergroup.tender.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EvidenceResourceTest {
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private Reporting reporting;
    private Scene scene;

    /** Not in the constructor: RestAssured does not know the port there yet. */
    @BeforeEach
    void start() {
        reporting = Reporting.start();
        scene = reporting.scene();
    }

    @Test
    void keepsAFileWithItsHashAndHandsItOutAsAnAttachment() throws Exception {
        var report = reporting.draft();
        var pdf = "%PDF-1.7 proof".getBytes(StandardCharsets.UTF_8);
        var added = add(report, "application/pdf", "meting café 1.pdf", pdf)
                .then()
                .statusCode(201)
                .body("size", equalTo(pdf.length))
                .body("mediaType", equalTo("application/pdf"))
                .body(
                        "sha256",
                        equalTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf))))
                .extract();
        var path = added.header("Location").replaceAll(".*/tender/v1", "");
        assertEquals(report + "/evidence/" + added.path("id"), path);

        var file = scene.asSupplier()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract();
        assertArrayEquals(pdf, file.asByteArray());
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertEquals(
                "attachment; filename=\"meting caf_ 1.pdf\"; filename*=UTF-8''meting%20caf%C3%A9%201.pdf",
                file.header("Content-Disposition"));
    }

    @Test
    void standsInTheReportUntilItsLastDay() {
        var report = reporting.draft();
        reporting
                .addEvidence(report, "fileName=q1.csv&validUntil=" + Scene.TODAY)
                .then()
                .statusCode(201);
        scene.asSupplier()
                .get(report)
                .then()
                .header("ETag", "\"1\"")
                .body("latest.evidence.fileName", contains("q1.csv"))
                .body("latest.evidence.validUntil", contains(Scene.TODAY.toString()));
    }

    @Test
    void buyerReadsEvidenceOnlyOfWhatWasSubmitted() {
        var report = reporting.inReview();
        String first = scene.asBuyer().get(report).path("latest.evidence[0].id");
        scene.asBuyer().get(report + "/evidence/" + first).then().statusCode(200);
        reporting.decide(report, Reporting.verdict("RETURNED")).then().statusCode(200);
        var second = Scene.created(reporting.addEvidence(report, "fileName=q2.csv"));

        scene.asSupplier().get(report + "/evidence/" + second).then().statusCode(200);
        scene.asBuyer().get(report + "/evidence/" + second).then().statusCode(404);
        scene.asBuyer().get(report).then().body("latest.evidence", hasSize(1));
        scene.asSupplier().get(report).then().body("latest.number", equalTo(2)).body("latest.evidence", hasSize(2));
    }

    @Test
    void strangersAndStaffFindNothing() {
        var report = reporting.inReview();
        String path = report + "/evidence/" + scene.asBuyer().get(report).path("latest.evidence[0].id");
        for (var token :
                List.of(Tokens.staff(), Tokens.member(UUID.randomUUID()), Tokens.supplier(UUID.randomUUID()))) {
            Scene.as(token).get(path).then().statusCode(404);
            Scene.as(token)
                    .contentType("text/csv")
                    .body(Reporting.CSV)
                    .post(report + "/evidence?fileName=a.csv")
                    .then()
                    .statusCode(404);
        }
        given().get(path).then().statusCode(401);
        given().contentType("text/csv")
                .body(Reporting.CSV)
                .post(report + "/evidence?fileName=a.csv")
                .then()
                .statusCode(401);
        scene.asSupplier().get(report + "/evidence/" + UUID.randomUUID()).then().statusCode(404);
        var other = Reporting.start();
        other.scene().asSupplier().get(path).then().statusCode(404);
    }

    @Test
    void onlyTheSupplierAddsAndOnlyWhileWriting() {
        var report = reporting.submitted();
        scene.asBuyer()
                .contentType("text/csv")
                .body(Reporting.CSV)
                .post(report + "/evidence?fileName=a.csv")
                .then()
                .statusCode(403);
        reporting.addEvidence(report, "fileName=a.csv").then().statusCode(409);
        var reader = Scene.as(Tokens.token(scene.supplier(), "supplier", "reader"));
        reader.contentType("text/csv")
                .body(Reporting.CSV)
                .post(report + "/evidence?fileName=a.csv")
                .then()
                .statusCode(403);
        scene.asSupplier().get(report).then().body("latest.evidence", hasSize(1));
    }

    @Test
    void refusesContentThatIsNotWhatItSays() {
        var report = reporting.draft();
        refuse(add(report, "image/png", "a.png", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), 400, report);
        refuse(add(report, "application/pdf", "a.pdf", "<html>".getBytes(StandardCharsets.UTF_8)), 400, report);
        refuse(add(report, "text/csv", "a.csv", new byte[] {'a', 0, 'b'}), 400, report);
        refuse(add(report, "text/csv", "a.csv", "é".getBytes(StandardCharsets.ISO_8859_1)), 400, report);
        refuse(add(report, "image/jpeg", "a.jpg", new byte[0]), 400, report);
        refuse(add(report, "image/svg+xml", "a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)), 415, report);
        refuse(add(report, "image/*", "a.png", "<svg/>".getBytes(StandardCharsets.UTF_8)), 415, report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a.exe",
                ".csv",
                "../a.csv",
                "a/b.csv",
                "a\\b.csv",
                "a\r\nX: y.csv",
                "a\".csv",
                " a.csv",
                "a.csv "
            })
    void refusesAFileNameThatCouldMislead(String name) {
        var report = reporting.draft();
        add(report, "text/csv", name, Reporting.CSV)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString("fileName")));
        scene.asSupplier().get(report).then().body("latest.evidence", empty());
    }

    @Test
    void needsAFileNameAndARealDate() {
        var report = reporting.draft();
        refuse(reporting.addEvidence(report, "validUntil=2030-01-01"), 400, report);
        refuse(reporting.addEvidence(report, "fileName=a.csv&validUntil=soon"), 400, report);
        refuse(reporting.addEvidence(report, "fileName=" + "x".repeat(200) + ".csv"), 400, report);
    }

    @Test
    void takesFiveMegabytesAndNotAByteMore() throws IOException {
        var report = reporting.draft();
        var most = new byte[MOST_BYTES];
        Arrays.fill(most, (byte) 'a');
        add(report, "text/csv", "big.csv", most).then().statusCode(201);
        assertEquals("HTTP/1.1 413", statusOfAnnounced(report, MOST_BYTES + 1).substring(0, 12));
        scene.asSupplier().get(report).then().body("latest.evidence", hasSize(1));
    }

    @Test
    void addsOnceForTheSameIdempotencyKey() throws Exception {
        var report = reporting.draft();
        var answers = Parallel.run(4, () -> keyed(report, "a.csv"));
        answers.forEach(answer -> answer.then().statusCode(201));
        assertEquals(
                1, answers.stream().map(answer -> answer.path("id")).distinct().count());
        scene.asSupplier().get(report).then().body("latest.evidence", hasSize(1));
        keyed(report, "b.csv").then().statusCode(409);
    }

    private Response add(String report, String type, String name, byte[] content) {
        return scene.asSupplier()
                .contentType(type)
                .queryParam("fileName", name)
                .body(content)
                .post(report + "/evidence");
    }

    private Response keyed(String report, String name) {
        return scene.asSupplier()
                .header("Idempotency-Key", "one-file")
                .contentType("text/csv")
                .body(Reporting.CSV)
                .post(report + "/evidence?fileName=" + name);
    }

    /** Only announces the body: the server answers before it and hangs up, which an ordinary client takes for an error. */
    private String statusOfAnnounced(String report, int bytes) throws IOException {
        var lines = List.of(
                "POST /tender/v1" + report + "/evidence?fileName=a.csv HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + Tokens.supplier(scene.supplier()),
                "Content-Type: text/csv",
                "Content-Length: " + bytes,
                "",
                "");
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private void refuse(Response response, int status, String report) {
        response.then().statusCode(status).contentType("application/problem+json");
        scene.asSupplier().get(report).then().body("latest.evidence", empty());
    }
}

package nl.buyergroup.community.agreement;

import static nl.buyergroup.community.Api.addNote;
import static nl.buyergroup.community.Api.as;
import static nl.buyergroup.community.Api.cluster;
import static nl.buyergroup.community.Api.created;
import static nl.buyergroup.community.Api.moveTo;
import static nl.buyergroup.community.Api.on;
import static nl.buyergroup.community.Api.register;
import static nl.buyergroup.community.Api.staff;
import static nl.buyergroup.community.Api.wallSession;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AgreementTest {
    private UUID organisation;
    private String member;
    private UUID session;
    private String cluster;
    private String agreements;

    @BeforeEach
    void turnAround() {
        organisation = register("MEMBER");
        member = Tokens.member(organisation);
        session = wallSession(3);
        moveTo(session, "COMPLAIN");
        var note = addNote(session, member, "one", true);
        moveTo(session, "REVEAL", "CLUSTER");
        cluster = "/wall-sessions/" + session + "/clusters/" + cluster(session, "C", note);
        agreements = cluster + "/agreements";
        moveTo(session, "VOTE", "TURN_AROUND");
    }

    @Test
    void agreementCanHaveAnOwnerAndADate() {
        var answer = as(member)
                .body(body("ownerOrganisationId", organisation, "dueDate", "2199-01-01"))
                .post(agreements);
        var path = agreements + "/" + created(answer);
        answer.then().header("Location", endsWith(path));
        as(member)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("ownerOrganisationId", equalTo(organisation.toString()))
                .body("dueDate", equalTo("2199-01-01"));
        moveTo(session, "COMMIT");
        created(as(member).body(body()).post(agreements));
        as(member).get(agreements).then().body("items", hasSize(2));
    }

    @Test
    void nobodyCommitsAnotherOrganisationButTheFacilitator() {
        var other = register("SUPPLIER");
        as(member)
                .body(body("ownerOrganisationId", other))
                .post(agreements)
                .then()
                .statusCode(403);
        staff().body(body("ownerOrganisationId", other)).post(agreements).then().statusCode(201);
        staff().body(body("ownerOrganisationId", UUID.randomUUID()))
                .post(agreements)
                .then()
                .statusCode(400)
                .body("violations.field", contains("ownerOrganisationId"));
    }

    @Test
    void clusterIsParkedOrAgreedOnNeverBoth() {
        var parking = cluster + "/parking";
        var body = Map.of("reason", "Needs the minister");
        staff().body(body).post(parking).then().statusCode(428);
        staff().header("If-Match", "\"9\"").body(body).post(parking).then().statusCode(412);
        staff().header("If-Match", "*")
                .body(Map.of())
                .post(parking)
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        as(member).header("If-Match", "*").body(body).post(parking).then().statusCode(403);
        on(cluster, Tokens.staff())
                .body(body)
                .post(parking)
                .then()
                .statusCode(200)
                .body("parkingReason", equalTo("Needs the minister"));

        as(member).body(body()).post(agreements).then().statusCode(409);
    }

    @Test
    void clusterWithAnAgreementIsNotParked() {
        created(as(member).body(body()).post(agreements));
        on(cluster, Tokens.staff())
                .body(Map.of("reason", "Rather not"))
                .post(cluster + "/parking")
                .then()
                .statusCode(409);
    }

    @Test
    void sameKeyAgreesOnce() {
        var key = UUID.randomUUID().toString();
        var first =
                created(as(member).header("Idempotency-Key", key).body(body()).post(agreements));
        assertEquals(
                first,
                created(as(member).header("Idempotency-Key", key).body(body()).post(agreements)));
        as(member)
                .header("Idempotency-Key", key)
                .body(body("dueDate", "2199-01-01"))
                .post(agreements)
                .then()
                .statusCode(409);
    }

    @Test
    void everyFaultIsNamedAndNothingIsAgreed() {
        as(member).body(Map.of()).post(agreements).then().statusCode(400).body("violations.field", contains("text"));
        as(member)
                .body(body("dueDate", "2020-01-01"))
                .post(agreements)
                .then()
                .statusCode(400)
                .body("violations.field", contains("dueDate"));
        as(member)
                .body(body("dueDate", "soon"))
                .post(agreements)
                .then()
                .statusCode(400)
                .body("violations.field", contains("dueDate"));
        as(member)
                .body(body("text", "x".repeat(501)))
                .post(agreements)
                .then()
                .statusCode(400)
                .body("violations.field", contains("text"));
        as(member)
                .body(body("until", "2199-01-01"))
                .post(agreements)
                .then()
                .statusCode(400)
                .body("violations.field", contains("until"));
        as(member).body("nonsense").post(agreements).then().statusCode(400);
        as(member).get(agreements).then().body("items", hasSize(0));
    }

    @Test
    void unknownIsNotFound() {
        var nowhere = "/wall-sessions/" + session + "/clusters/" + UUID.randomUUID();
        as(member).body(body()).post(nowhere + "/agreements").then().statusCode(404);
        as(member).get(nowhere + "/agreements").then().statusCode(404);
        as(member).get(agreements + "/" + UUID.randomUUID()).then().statusCode(404);
        staff().header("If-Match", "*")
                .body(Map.of("reason", "x"))
                .post(nowhere + "/parking")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> body(Object... fields) {
        var body = new HashMap<String, Object>();
        body.put("text", "We talk first");
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i].toString(), fields[i + 1]);
        }
        return body;
    }
}

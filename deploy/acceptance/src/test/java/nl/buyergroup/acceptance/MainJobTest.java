package nl.buyergroup.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.buyergroup.local.demo.Actor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One turn of the wheel, seen by those who turn it. The last step moves the network on; the others only look. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private final Network network = Network.running();

    @Test
    @Order(1)
    void sixMembersAndTwoSuppliersAreRegistered() {
        read(network.story.cast.buyer(), "/community/v1/organisations?kind=MEMBER")
                .body("items", hasSize(6));
        read(network.story.cast.buyer(), "/community/v1/organisations?kind=SUPPLIER")
                .body("items", hasSize(2));
    }

    @Test
    @Order(1)
    void ambitionIsAdoptedAndCanNoLongerChange() {
        var path = "/ambition/v1/value-wheels/" + network.story.ambition.wheelId();
        var etag = read(network.story.cast.buyer(), path)
                .body("state", equalTo("ADOPTED"))
                .body("themes", hasSize(6))
                .extract()
                .header("ETag");
        network.as(network.story.cast.buyer())
                .header("If-Match", etag)
                .contentType("application/json")
                .body("{\"title\": \"Anders\", \"ambition\": \"Anders\"}")
                .put(path)
                .then()
                .statusCode(409);
    }

    @Test
    @Order(1)
    void wheelIsAPicture() {
        network.as(network.story.cast.buyer())
                .accept("image/svg+xml")
                .header("Accept-Language", "nl")
                .get("/ambition/v1/value-wheels/" + network.story.ambition.wheelId())
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(org.hamcrest.Matchers.containsString("Circulariteit"));
    }

    @Test
    @Order(1)
    void cateringIs133WithSixOrganisationsAndTwoScansOfWasteAreWithheld() {
        var path = "/footprint/v1/benchmark-editions/"
                + network.story.footprint.editionIds().get(0);
        var edition = read(network.story.cast.suppliers().get(0).client(), path);
        edition.body("lines.find { it.packageCode == 'catering' }.meanKgCo2ePerFte", is(133));
        edition.body("lines.find { it.packageCode == 'catering' }.organisations", is(6));
        edition.body("lines.findAll { it.packageCode == 'waste' && it.meanKgCo2ePerFte != null }", hasSize(0));
    }

    @Test
    @Order(1)
    void complaintsBecameAgreements() {
        var outcome = network.story.wall.outcome();
        assertEquals(3, outcome.path("clusters").size());
        assertTrue(outcome.toString().contains("Wij vragen om het resultaat"));
        var complaints = outcome.findValues("complaints").stream()
                .flatMap(notes -> StreamSupport.stream(notes.spliterator(), false))
                .toList();
        assertEquals(4, complaints.size());
        complaints.forEach(note -> assertEquals(
                note.path("anonymous").asBoolean(), note.path("organisationId").isMissingNode()));
    }

    @Test
    @Order(1)
    void awardCriteriaFollowThePriorities() {
        var project = read(network.story.cast.buyer(), "/tender/v1/projects")
                .extract()
                .path("items[0].id");
        read(network.story.cast.buyer(), "/tender/v1/projects/" + project)
                .body("criteria.findAll { it.priority == 'HIGH' }.kind.unique()", contains("AWARD_CRITERION"))
                .body("criteria.findAll { it.priority != 'HIGH' }.kind.unique()", contains("REQUIREMENT"))
                .body("criteria.findAll { it.weight != null }.sum { it.weight as BigDecimal } == 100", is(true));
    }

    @Test
    @Order(2)
    void unverifiedProgressMovesNothing() {
        await("the footprint of the baseline year is known").atMost(LIMIT).until(() -> sourcesOfTheGoal()
                .equals(List.of("FOOTPRINT")));
        var goal = network.story.ambition.goal();
        assertEquals(
                plain(goal.path("baseline").decimalValue()),
                plain(goal.path("currentValue").decimalValue()));
        read(network.story.cast.buyer(), "/tender/v1/progress-reports/" + network.story.tender.reportId())
                .body("state", equalTo("SUBMITTED"));
    }

    private List<String> sourcesOfTheGoal() {
        return network.story.ambition.goal().path("points").findValuesAsText("sourceKind");
    }

    @Test
    @Order(3)
    void verifiedProgressMovesTheGoalAndTheFootprintAndTheNextEdition() {
        network.story.tender.verifyProgress();
        await().atMost(LIMIT).until(() -> new BigDecimal("98").equals(plain(network.story.ambition.goalValue())));
        await().atMost(LIMIT).until(() -> read(network.story.cast.buyer(), "/footprint/v1/measured-reductions")
                .extract()
                .path("items.size()")
                .equals(1));

        network.story.footprint.enterSecondScans();
        network.story.footprint.publishSecondEdition();

        var second = network.story.footprint.scanIds().get(6);
        read(network.story.cast.buyer(), "/footprint/v1/scans/" + second + "/result")
                .body("packages.find { it.packageCode == 'catering' }.netKgCo2ePerFte as int", is(98))
                .body(
                        "reductions.reportId",
                        hasItem(network.story.tender.reportId().toString()));
        read(
                        network.story.cast.staff(),
                        "/footprint/v1/benchmark-editions/"
                                + network.story.footprint.editionIds().get(1))
                .body("lines.find { it.packageCode == 'catering' }.meanKgCo2ePerFte", is(120))
                .body("lines.find { it.packageCode == 'catering' }.organisations", is(6));
    }

    @Test
    @Order(4)
    void supplierReadsItsOwnContractAndNobodyElseDoes() {
        var path = "/tender/v1/contracts/" + network.story.tender.contractId();
        read(network.story.cast.suppliers().get(0).client(), path)
                .body("kpis", hasSize(1))
                .body("milestones", hasSize(2));
        problem(network.story.cast.suppliers().get(1).client(), path, 404);
        problem(network.story.cast.members().get(1).client(), path, 404);
        problem(network.story.cast.staff(), path, 404);
    }

    @Test
    @Order(4)
    void rawFiguresStayWithTheirOwner() {
        var path = "/footprint/v1/scans/" + network.story.footprint.scanIds().get(0);
        read(network.story.cast.buyer(), path)
                .body(
                        "organisationId",
                        equalTo(network.story.cast.members().get(0).id().toString()));
        problem(network.story.cast.members().get(1).client(), path, 404);
        problem(network.story.cast.suppliers().get(0).client(), path, 404);
        problem(network.story.cast.staff(), path, 404);
        problem(
                network.story.cast.members().get(1).client(),
                "/ambition/v1/value-wheels/" + network.story.ambition.wheelId(),
                404);
    }

    @Test
    @Order(4)
    void everyApiAsksWhoYouAre() {
        for (var path : java.util.List.of(
                "/community/v1/organisations",
                "/ambition/v1/value-wheels",
                "/tender/v1/contracts",
                "/footprint/v1/scans")) {
            network.anonymous().get(path).then().statusCode(401).contentType("application/problem+json");
            network.anonymous()
                    .auth()
                    .oauth2(network.tokens()
                            .ofClient("unrelated", network.platform.secret("unrelated-client"))
                            .get())
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    @Test
    @Order(4)
    void unknownPathsAreProblems() {
        problem(network.story.cast.buyer(), "/ambition/v1/nothing", 404);
        problem(network.story.cast.buyer(), "/nothing/v1", 404);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private ValidatableResponse read(Actor actor, String path) {
        return network.as(actor).get(path).then().statusCode(200);
    }

    private void problem(Actor actor, String path, int status) {
        network.as(actor)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .header("API-Version", org.hamcrest.Matchers.notNullValue());
    }
}

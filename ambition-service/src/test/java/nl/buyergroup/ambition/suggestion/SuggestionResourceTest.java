package nl.buyergroup.ambition.suggestion;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.buyergroup.ambition.FootprintNews.TOPIC;
import static nl.buyergroup.ambition.FootprintNews.edition;
import static nl.buyergroup.ambition.FootprintNews.line;
import static nl.buyergroup.ambition.FootprintNews.mean;
import static nl.buyergroup.ambition.FootprintNews.scan;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.FootprintNews;
import nl.buyergroup.ambition.learned.footprint.BenchmarkEditions;
import nl.buyergroup.ambition.learned.footprint.Footprints;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edition is for everybody: each test begins without. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SuggestionResourceTest {
    private final UUID scanId = UUID.randomUUID();
    private final UUID editionId = UUID.randomUUID();
    private Api api;

    @Inject
    Footprints footprints;

    @Inject
    BenchmarkEditions editions;

    @BeforeAll
    static void createTopic() {
        TOPIC.create();
    }

    @BeforeEach
    void beginWithoutEdition() {
        QuarkusTransaction.requiringNew().run(() -> editions.deleteAll());
        api = Api.member();
    }

    @Test
    void ranksTheOwnFootprintBesideTheBenchmark() {
        publish(edition(editionId, 1, 2025, mean("catering", 133, 6), mean("mobility", 400, 5)));
        finalise(line("ict", "220", false), line("catering", "180.005", true));

        suggestions(api.token())
                .body("basis", equalTo("OWN_FOOTPRINT"))
                .body("own.scanId", equalTo(scanId.toString()))
                .body("own.year", equalTo(2024))
                .body("own.totalKgCo2ePerFte", equalTo(400.005f))
                .body("edition.editionId", equalTo(editionId.toString()))
                .body("edition.year", equalTo(2025))
                .body("packagesNotScanned", contains("mobility"))
                .body("items.packageCode", contains("catering", "ict"))
                .body("items[0].effectKgCo2ePerFte", equalTo(113.505f))
                .body("items[0].indicativeTargetKgCo2ePerFte", equalTo(66.5f))
                .body("items[0].hotspot", equalTo(true))
                .body("items[0].confidence", equalTo("HIGH"))
                .body("items[0].own.kgCo2ePerFte", equalTo(180.005f))
                .body("items[0].own.year", equalTo(2024))
                .body("items[0].own.share", equalTo(0.45f))
                .body("items[0].own.measured", equalTo(true))
                .body("items[0].benchmark.meanKgCo2ePerFte", equalTo(133))
                .body("items[0].benchmark.organisations", equalTo(6))
                .body("items[0].benchmark.year", equalTo(2025))
                .body("items[0].benchmark.gapKgCo2ePerFte", equalTo(47.005f))
                .body("items[0].goalIds", hasSize(0))
                .body("items[1].benchmark", nullValue())
                .body("items[1].confidence", equalTo("LOW"))
                .body("items[1].own.share", equalTo(0.55f))
                .body("items[1].reason.en", containsString("carried forward"))
                .body("items[1].reason.nl", containsString("overgenomen"));
    }

    @Test
    void namesTheGoalsOfDraftsAndOfAdoptedWheels() {
        var draft = api.draft().threeThemes().goal().qualitativeGoal();
        var adopted = api.draft("DEPARTMENT").threeThemes().goal().adopted();
        Api.member().draft().threeThemes().goal();
        finalise(line("catering", "100", true), line("ict", "50", true));

        suggestions(api.token())
                .body("items[0].goalIds", contains(draft.goalId(), adopted.goalId()))
                .body("items[0].reason.en", containsString("already has a goal"))
                .body("items[1].goalIds", hasSize(0));
    }

    @Test
    void goalInForceCountsWhileTheDraftOfANextVersionDropsIt() {
        var wheel = api.draft("DEPARTMENT").threeThemes().goal().adopted().opened();
        var goal = wheel.goalId();
        finalise(line("catering", "100", true));
        suggestions(api.token()).body("items[0].goalIds", contains(goal));

        var dropped = wheel.next(api.seen(wheel.etag()).delete(wheel.path("/goals/" + goal)));

        suggestions(api.token()).body("items[0].goalIds", contains(goal));
        var another = dropped.goal().adopted().goalId();
        suggestions(api.token()).body("items[0].goalIds", contains(another));
    }

    @Test
    void nothingOfAnotherOrganisationCanBeLearned() {
        publish(edition(editionId, 1, 2025, mean("catering", 133, 6)));
        finalise(line("catering", "987.654321", true), line("events", "55", true));
        var body = suggestions(Api.member().token())
                .body("basis", equalTo("BENCHMARK"))
                .body("own", nullValue())
                .body("explanation.en", containsString("no final scan yet"))
                .body("items.packageCode", contains("catering"))
                .body("items[0].own", nullValue())
                .body("items[0].effectKgCo2ePerFte", equalTo(66.5f));

        body.body(not(containsString("987"))).body(not(containsString(scanId.toString())));
    }

    @Test
    void withoutScanAndBenchmarkItSaysWhatToDoFirst() {
        suggestions(api.token())
                .body("basis", equalTo("NOTHING"))
                .body("items", hasSize(0))
                .body("explanation.en", containsString("Start a footprint scan"))
                .body("explanation.nl", containsString("Begin een voetafdrukscan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "editor", "approver"})
    void anyOneRoleOfAMemberIsEnough(String role) {
        suggestions(Tokens.token(UUID.randomUUID(), "member", role));
    }

    @Test
    void isForMembersOnly() {
        var noRole = Tokens.token(UUID.randomUUID(), "member");
        for (var token : new String[] {Tokens.supplier(UUID.randomUUID()), Tokens.staff(), Tokens.operator(), noRole}) {
            new Api(null, token).get("/suggestions").then().statusCode(403).contentType("application/problem+json");
        }
        given().get("/suggestions").then().statusCode(401).contentType("application/problem+json");
        new Api(null, Tokens.forAnotherAudience(api.organisation()))
                .get("/suggestions")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse suggestions(String token) {
        return new Api(null, token).get("/suggestions").then().statusCode(200);
    }

    private void finalise(FootprintNews.Line... lines) {
        TOPIC.publish(scan(scanId, 1, api.organisation(), 2024, lines));
        await().atMost(30, SECONDS)
                .until(() -> footprints.newest(api.organisation()).isPresent());
    }

    private void publish(CloudEvent edition) {
        TOPIC.publish(edition);
        await().atMost(30, SECONDS).until(() -> editions.newest().isPresent());
    }
}

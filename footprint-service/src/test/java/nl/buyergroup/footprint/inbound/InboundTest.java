package nl.buyergroup.footprint.inbound;

import static nl.buyergroup.footprint.Api.as;
import static nl.buyergroup.footprint.Api.finalScan;
import static nl.buyergroup.footprint.Api.member;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.footprint.Network;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InboundTest {
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
    private final UUID buyer = UUID.randomUUID();
    private final UUID kpi = UUID.randomUUID();
    private final UUID report = UUID.randomUUID();

    @Inject
    Network network;

    @Test
    void verifiedReductionComesOffWhatWasCarriedForward() {
        var scan = finalScan(buyer, 2024, 133, "CARRIED_FORWARD");
        network.tell(List.of(Network.progress(report, 1, buyer, kpi, DECEMBER, "17.5")));

        member(buyer)
                .get("/scans/{id}/result", scan)
                .then()
                .body("packages[0].kgCo2ePerFte", equalTo(new BigDecimal("133.000000")))
                .body("packages[0].verifiedReductionKgCo2ePerFte", equalTo(new BigDecimal("32.500000")))
                .body("packages[0].netKgCo2ePerFte", equalTo(new BigDecimal("100.500000")))
                .body("reductions[0].reportId", equalTo(report.toString()))
                .body(
                        "reductions[0].contractId",
                        equalTo(UUID.nameUUIDFromBytes(new byte[] {2}).toString()))
                .body("reductions[0].kpiId", equalTo(kpi.toString()))
                .body("reductions[0].takenOff", equalTo(true));
    }

    @Test
    void measuredFigureContainsItAlready() {
        var scan = finalScan(buyer, 2024, 133, "MEASURED");
        network.tell(List.of(Network.progress(report, 1, buyer, kpi, DECEMBER, "17.5")));

        member(buyer)
                .get("/scans/{id}/result", scan)
                .then()
                .body("packages[0].netKgCo2ePerFte", equalTo(new BigDecimal("133.000000")))
                .body("reductions[0].takenOff", equalTo(false));
    }

    @Test
    void latestPeriodCountsInWhateverOrderReportsCome() {
        var later = UUID.randomUUID();
        var events = List.of(
                Network.progress(later, 1, buyer, kpi, DECEMBER, "20"),
                Network.progress(report, 1, buyer, kpi, JUNE, "10"),
                Network.progress(later, 1, buyer, kpi, DECEMBER, "20"));
        network.tell(events);

        reductions()
                .body("items", hasSize(2))
                .body("items.find { it.counts }.reportId", equalTo(later.toString()))
                .body("items.find { it.counts }.reductionKgCo2ePerFte", equalTo(30))
                .body("items.find { !it.counts }.reportId", equalTo(report.toString()));
    }

    @Test
    void newerVersionReplacesAndAnOlderOneThatComesLateDoesNot() {
        network.tell(List.of(
                Network.progress(report, 1, buyer, kpi, DECEMBER, "20"),
                Network.progress(report, 3, buyer, kpi, DECEMBER, "25.50"),
                Network.progress(report, 2, buyer, kpi, DECEMBER, "1")));

        reductions()
                .body("items", hasSize(1))
                .body("items[0].valueKgCo2ePerFte", equalTo(new BigDecimal("25.5")))
                .body("items[0].baselineKgCo2ePerFte", equalTo(50))
                .body("items[0].year", equalTo(2024))
                .body("items[0].packageCode", equalTo("catering"))
                .body("items[0].organisationId", equalTo(buyer.toString()));
    }

    @Test
    void versionWithoutTheKpiTakesItsReductionAway() {
        network.tell(List.of(
                Network.progress(report, 1, buyer, kpi, DECEMBER, "20"),
                Network.progress(report, 2, buyer, kpi, DECEMBER)));

        reductions().body("items", hasSize(0));
    }

    @Test
    void othersSeeNothingOfIt() {
        network.tell(List.of(Network.progress(report, 1, buyer, kpi, DECEMBER, "20")));

        member(UUID.randomUUID())
                .get("/measured-reductions")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Tokens.staff()).get("/measured-reductions").then().statusCode(403);
        as(Tokens.supplier(buyer)).get("/measured-reductions").then().statusCode(403);
        as(Tokens.forAnotherAudience(buyer)).get("/measured-reductions").then().statusCode(401);
        member(buyer)
                .get("/measured-reductions?limit=0")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("limit"));
    }

    @Test
    void newestFactsOfAnOrganisationStay() {
        var holding = UUID.randomUUID();
        Network.COMMUNITY.create();
        var late = Network.organisation(buyer, 2, null);
        Network.COMMUNITY.publish(Network.organisation(buyer, 3, holding));
        Network.COMMUNITY.publish(late);
        Network.COMMUNITY.publish(Network.organisation(buyer, 3, holding));

        await().atMost(Duration.ofSeconds(30)).until(() -> network.applied(late));
        assertTrue(network.knowsHolding(buyer, holding));
        assertTrue(network.knows(buyer, 3));
    }

    private ValidatableResponse reductions() {
        return member(buyer).get("/measured-reductions").then().statusCode(200);
    }
}

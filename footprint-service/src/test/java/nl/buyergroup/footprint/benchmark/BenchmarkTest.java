package nl.buyergroup.footprint.benchmark;

import static nl.buyergroup.footprint.Api.as;
import static nl.buyergroup.footprint.Api.draft;
import static nl.buyergroup.footprint.Api.finalScan;
import static nl.buyergroup.footprint.Api.member;
import static nl.buyergroup.footprint.Api.publish;
import static nl.buyergroup.footprint.Api.startScan;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.buyergroup.footprint.Network;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.Test;

/** An edition is about all final scans of a year: so each test has a year of its own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BenchmarkTest {
    private static final int[] SIX = {60, 95, 110, 140, 180, 213};
    private static final String WITHHELD_CATERING = "preview.find { it.packageCode == 'catering' }.outcome";

    @Inject
    Network network;

    @Test
    void sixCateringScansComeTo133() {
        var members = scans(2015, null, SIX);
        startScan(UUID.randomUUID(), 2015);
        finalScan(UUID.randomUUID(), 2015, 999, "MEASURED");

        var drafted = draft(2015)
                .body("preview.find { it.packageCode == 'catering' }.outcome", equalTo("SHOWN"))
                .body("preview.find { it.packageCode == 'ict' }.outcome", equalTo("WITHHELD"))
                .body("preview.find { it.packageCode == 'ict' }.why.en", startsWith("Too few"))
                .body("preview.find { it.packageCode == 'ict' }.why.nl", startsWith("Er deden te weinig"));
        assertFalse(drafted.extract().asString().contains("133"));
        String id = drafted.extract().path("id");
        publish(id).statusCode(200).header("ETag", "\"1\"").body("status", equalTo("PUBLISHED"));

        as(Tokens.supplier(UUID.randomUUID()))
                .get("/benchmark-editions/{id}", id)
                .then()
                .statusCode(200)
                .body("preview", nullValue())
                .body("weighting", equalTo("EQUAL"))
                .body("lines", hasSize(1))
                .body("lines[0].packageCode", equalTo("catering"))
                .body("lines[0].meanKgCo2ePerFte", equalTo(133))
                .body("lines[0].organisations", equalTo(6));
        as(Tokens.supplier(UUID.randomUUID()))
                .get("/benchmark-editions?year=2015")
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].lines", nullValue());
        publish(id).statusCode(409);
        standsAgainstTheMean(id, members.get(5));
        tellsTheOthers(id);
    }

    private static void standsAgainstTheMean(String id, UUID largest) {
        var path = "/benchmark-editions/{id}/lines/{code}/position";
        member(largest)
                .get(path, id, "catering")
                .then()
                .statusCode(200)
                .body("ownKgCo2ePerFte", equalTo(new BigDecimal("213.000000")))
                .body("meanKgCo2ePerFte", equalTo(133))
                .body("organisations", equalTo(6));
        member(largest).get(path, id, "ict").then().statusCode(404);
        member(largest).get(path, id, "nonsense").then().statusCode(404);
        member(UUID.randomUUID()).get(path, id, "catering").then().statusCode(404);
        as(Tokens.staff()).get(path, id, "catering").then().statusCode(403);
    }

    private static void tellsTheOthers(String id) {
        var topic = new Topic("footprint-events");
        await().atMost(Duration.ofSeconds(30)).until(() -> of(topic, id).size() == 1);
        var event = of(topic, id).get(0);
        assertEquals("nl.buyergroup.footprint.edition-published", event.type());
        assertEquals(
                "[{\"packageCode\":\"catering\",\"meanKgCo2ePerFte\":133,\"organisations\":6}]",
                event.data().path("lines").toString());
        assertEquals(1, event.data().path("version").asInt());
    }

    private static List<CloudEvent> of(Topic topic, String id) {
        return topic.events().stream().filter(e -> e.subject().equals(id)).toList();
    }

    @Test
    void secondEditionOfAYearGivesNoNewcomerAway() {
        scans(2016, null, SIX);
        String first = draft(2016).extract().path("id");
        publish(first).statusCode(200);
        scans(2016, null, 182);

        var second = draft(2016)
                .body(WITHHELD_CATERING, equalTo("WITHHELD"))
                .body("preview.find { it.packageCode == 'catering' }.why.en", startsWith("This figure"));
        publish(second.extract().path("id")).statusCode(409);
        scans(2016, null, 150, 160);

        String third =
                draft(2016).body(WITHHELD_CATERING, equalTo("SHOWN")).extract().path("id");
        publish(third).statusCode(200).body("lines[0].organisations", equalTo(9));
        member(UUID.randomUUID())
                .get("/benchmark-editions/{id}", first)
                .then()
                .body("lines[0].meanKgCo2ePerFte", equalTo(133));
    }

    @Test
    void membersOfOneHoldingCountAsOne() {
        scans(2017, UUID.randomUUID(), 100, 90, 80);
        scans(2017, null, 110);
        draft(2017).body(WITHHELD_CATERING, equalTo("WITHHELD"));

        scans(2017, null, 120, 130);
        String id =
                draft(2017).body(WITHHELD_CATERING, equalTo("SHOWN")).extract().path("id");
        publish(id).statusCode(200).body("lines[0].organisations", equalTo(6));
    }

    @Test
    void reductionVerifiedLaterChangesNoPublishedEditionAndNoSecondOneShowsIt() {
        var members = scans(2018, null, "CARRIED_FORWARD", SIX);
        String id = draft(2018).extract().path("id");
        publish(id).statusCode(200);
        network.tell(List.of(Network.progress(
                UUID.randomUUID(), 1, members.get(5), UUID.randomUUID(), LocalDate.of(2018, 12, 31), "20")));

        draft(2018).body(WITHHELD_CATERING, equalTo("WITHHELD"));
        member(members.get(5))
                .get("/benchmark-editions/{id}/lines/catering/position", id)
                .then()
                .body("ownKgCo2ePerFte", equalTo(new BigDecimal("183.000000")))
                .body("meanKgCo2ePerFte", equalTo(133));
    }

    @Test
    void verifiedReductionsLowerTheMean() {
        var members = scans(2019, null, "CARRIED_FORWARD", SIX);
        network.tell(List.of(
                Network.progress(
                        UUID.randomUUID(), 1, members.get(0), UUID.randomUUID(), LocalDate.of(2019, 12, 31), "20"),
                Network.progress(
                        UUID.randomUUID(), 1, members.get(1), UUID.randomUUID(), LocalDate.of(2019, 12, 31), "20")));

        String id = draft(2019).extract().path("id");
        publish(id).statusCode(200).body("lines[0].meanKgCo2ePerFte", equalTo(123));
    }

    @Test
    void oneThatOutweighsTheOthersIsWithheld() {
        scans(2020, null, 300, 20, 10);

        draft(2020).body(WITHHELD_CATERING, equalTo("WITHHELD"));
    }

    @Test
    void twoEditionsPublishedAtOnceAreJudgedAgainstEachOther() {
        scans(2021, null, SIX);
        var ids = Stream.of(draft(2021), draft(2021))
                .map(d -> d.extract().<String>path("id"))
                .toList();
        var answers = ids.stream()
                .map(id -> CompletableFuture.supplyAsync(
                        () -> publish(id).extract().statusCode()))
                .toList();

        assertEquals(
                List.of(200, 200), answers.stream().map(CompletableFuture::join).toList());
        as(Tokens.supplier(UUID.randomUUID()))
                .get("/benchmark-editions?year=2021")
                .then()
                .body("items", hasSize(2))
                .body("items.status", not(hasItem("DRAFT")));
    }

    private List<UUID> scans(int year, UUID holding, int... cateringKgCo2ePerFte) {
        return scans(year, holding, "MEASURED", cateringKgCo2ePerFte);
    }

    private List<UUID> scans(int year, UUID holding, String basis, int... cateringKgCo2ePerFte) {
        var ids = Stream.generate(UUID::randomUUID)
                .limit(cateringKgCo2ePerFte.length)
                .toList();
        network.members(holding, ids.toArray(UUID[]::new));
        for (int i = 0; i < ids.size(); i++) {
            finalScan(ids.get(i), year, cateringKgCo2ePerFte[i], basis);
        }
        return ids;
    }
}

package nl.buyergroup.footprint.scan;

import static nl.buyergroup.footprint.Api.enter;
import static nl.buyergroup.footprint.Api.figure;
import static nl.buyergroup.footprint.Api.finalScan;
import static nl.buyergroup.footprint.Api.finalise;
import static nl.buyergroup.footprint.Api.member;
import static nl.buyergroup.footprint.Api.startScan;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buyergroup.footprint.AsyncApi;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ScanEventsTest {
    private static final Topic TOPIC = new Topic("footprint-events");
    private final UUID owner = UUID.randomUUID();

    @Inject
    Scans scans;

    @Inject
    EntityManager entities;

    @Test
    void finalisingTellsTheServicesOnce() throws Exception {
        var scan = startScan(owner, 2024);
        enter(owner, scan, "ict", 2, figure("1999.5", "MEASURED"));
        enter(owner, scan, "catering", 1, figure("1000", "MEASURED"));
        enter(owner, scan, "catering", 3, figure("5000.5", "CARRIED_FORWARD"));
        finalise(owner, scan).statusCode(200).header("ETag", "\"4\"");
        finalise(owner, scan).statusCode(409);

        var event = told(scan);
        assertEquals(ScanEvents.FINALISED, event.type());
        assertEquals(4, event.data().path("version").asLong());
        assertEquals(owner.toString(), event.data().path("organisationId").asText());
        assertEquals(
                "[{\"packageCode\":\"catering\",\"kgCo2ePerFte\":60.005,\"measured\":false},"
                        + "{\"packageCode\":\"ict\",\"kgCo2ePerFte\":19.995,\"measured\":true}]",
                event.data().path("lines").toString());
        assertEquals(Set.of(), AsyncApi.violations(event.type(), new ObjectMapper().readTree(event.json())));
        assertEquals(1, outbox(scan));
        member(owner).get("/scans/{id}", scan).then().header("ETag", "\"4\"");
    }

    @Test
    void refusedFinalisationTellsNothing() {
        var empty = startScan(owner, 2024);
        finalise(owner, empty).statusCode(409);
        enter(owner, empty, "catering", 3, figure("6000", "MEASURED"));
        member(owner)
                .header("If-Match", "\"0\"")
                .post("/scans/{id}/finalisation", empty)
                .then()
                .statusCode(412);

        assertEquals(0, outbox(empty));
    }

    @Test
    void tellsOnlyWhatWasCommitted() {
        var scan = startScan(owner, 2024);
        enter(owner, scan, "catering", 3, figure("6000", "MEASURED"));

        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    var found = scans.findById(scan);
                    found.finalise(Clock.systemUTC());
                    scans.tell(found);
                    assertEquals(1, inThisTransaction(scan));
                    throw new IllegalStateException("after all not");
                }));

        assertEquals(0, outbox(scan));
        finalise(owner, scan).statusCode(200);
        assertEquals(1, outbox(scan));
    }

    @Test
    void startTellsOnceOfScansThatWereFinalBefore() {
        var early = UUID.randomUUID();
        var draft = startScan(owner, 2024);
        var known = finalScan(owner, 2025, 60, "MEASURED");
        QuarkusTransaction.requiringNew().run(() -> finalBefore(early));

        scans.tellOfEarlier(null);
        scans.tellOfEarlier(null);

        assertEquals(List.of(1L, 0L, 1L), List.of(outbox(early), outbox(draft), outbox(known)));
        var event = told(early);
        assertEquals(7, event.data().path("version").asLong());
        assertEquals(
                "[{\"packageCode\":\"mobility\",\"kgCo2ePerFte\":25,\"measured\":true}]",
                event.data().path("lines").toString());
    }

    private void finalBefore(UUID id) {
        entities.createNativeQuery(
                        "insert into scan (id, organisation_id, year, fte, fte_definition, status, created_at,"
                                + " finalised_at, version) values (?1, ?2, 2022, 4, 'mean', 'FINAL', now(), now(), 7)")
                .setParameter(1, id)
                .setParameter(2, owner)
                .executeUpdate();
        entities.createNativeQuery("insert into scan_entry (scan_id, package_code, scope, kg_co2e, basis)"
                        + " values (?1, 'mobility', 1, 100, 'MEASURED')")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static CloudEvent told(UUID scan) {
        await().atMost(Duration.ofSeconds(30)).until(() -> of(scan).size() == 1);
        return of(scan).get(0);
    }

    private static List<CloudEvent> of(UUID scan) {
        return TOPIC.events().stream()
                .filter(e -> e.subject().equals(scan.toString()))
                .toList();
    }

    private long outbox(UUID scan) {
        return QuarkusTransaction.requiringNew().call(() -> inThisTransaction(scan));
    }

    private long inThisTransaction(UUID scan) {
        return ((Number) entities.createNativeQuery("select count(*) from outbox where key = ?1")
                        .setParameter(1, scan.toString())
                        .getSingleResult())
                .longValue();
    }
}

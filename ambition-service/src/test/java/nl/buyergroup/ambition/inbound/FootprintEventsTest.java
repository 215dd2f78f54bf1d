package nl.buyergroup.ambition.inbound;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.buyergroup.ambition.FootprintNews.TOPIC;
import static nl.buyergroup.ambition.FootprintNews.edition;
import static nl.buyergroup.ambition.FootprintNews.line;
import static nl.buyergroup.ambition.FootprintNews.mean;
import static nl.buyergroup.ambition.FootprintNews.scan;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.ambition.learned.footprint.BenchmarkEditions;
import nl.buyergroup.ambition.learned.footprint.BenchmarkLine;
import nl.buyergroup.ambition.learned.footprint.FootprintLine;
import nl.buyergroup.ambition.learned.footprint.Footprints;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import nl.buyergroup.ambition.learned.footprint.PublishedEdition;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import nl.buyergroup.platform.testing.RealParts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FootprintEventsTest {
    private final UUID owner = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    @Inject
    Footprints footprints;

    @Inject
    BenchmarkEditions editions;

    @BeforeAll
    static void createTopic() {
        TOPIC.create();
    }

    @Test
    void readsTheScanThatFootprintPromises() {
        var event = new GoldenFile("footprint", "scan-finalised").event();
        var scan = event.as(OwnScan.class);

        assertEquals(event.subject(), scan.scanId().toString());
        assertEquals(
                "01890a5d-ac96-774b-bcce-b302099a8057", scan.organisationId().toString());
        assertEquals(4, scan.version());
        assertEquals(2025, scan.year());
        assertEquals(Instant.parse("2026-02-16T13:45:00Z"), scan.finalisedAt());
        assertEquals(
                List.of(
                        new FootprintLine("catering", new BigDecimal("60.005"), true),
                        new FootprintLine("ict", new BigDecimal("33.333333"), false)),
                scan.lines());
    }

    @Test
    void readsTheEditionThatFootprintPromises() {
        var event = new GoldenFile("footprint", "edition-published").event();
        var edition = event.as(PublishedEdition.class);

        assertEquals(event.subject(), edition.editionId().toString());
        assertEquals(1, edition.version());
        assertEquals(2025, edition.year());
        assertEquals("Facility services 2025", edition.title());
        assertEquals(Instant.parse("2026-03-02T09:30:00Z"), edition.publishedAt());
        assertEquals(
                new BenchmarkLine("catering", new BigDecimal("133"), 6),
                edition.lines().get(0));
    }

    @Test
    void newestVersionOfAScanStaysWhateverTheOrderAndHoweverOften() {
        var newest = scan(id, 3, owner, 2024, line("catering", "60.005", true), line("ict", "12", false));
        tell(
                newest,
                scan(id, 1, owner, 2024, line("catering", "1", true)),
                scan(id, 2, owner, 2024, line("waste", "2", true)),
                newest);

        var known = footprints.newest(owner).orElseThrow();
        assertEquals(newest.as(OwnScan.class).lines(), known.lines());
        assertEquals(3, known.version());
    }

    @Test
    void newerVersionTakesThePlaceOfAllLines() {
        tell(
                scan(id, 1, owner, 2024, line("catering", "1", true), line("ict", "5", true)),
                scan(id, 2, owner, 2024, line("catering", "2", false)));

        assertEquals(
                List.of(new FootprintLine("catering", new BigDecimal("2"), false)),
                footprints.newest(owner).orElseThrow().lines());
    }

    @Test
    void newestYearOfAnOrganisationCountsThoughItCameFirst() {
        var early = UUID.randomUUID();
        tell(scan(id, 2, owner, 2025, line("catering", "1", true)));
        tell(scan(early, 9, owner, 2023, line("catering", "2", true)));

        assertEquals(id, footprints.newest(owner).orElseThrow().scanId());
        assertEquals(2, footprints.count("organisationId", owner));
    }

    @Test
    void newestVersionAndYearOfTheEditionsCount() {
        QuarkusTransaction.requiringNew().run(() -> editions.deleteAll());
        var later = UUID.randomUUID();
        var newest = edition(later, 2, 2025, mean("catering", 120, 8));
        tell(newest, edition(later, 1, 2025, mean("catering", 1, 3)), newest);
        tell(edition(id, 7, 2024, mean("catering", 133, 6)));

        var known = editions.newest().orElseThrow();
        assertEquals(later, known.editionId());
        assertEquals(List.of(new BenchmarkLine("catering", new BigDecimal("120"), 8)), known.lines());
        var second = UUID.randomUUID();
        tell(edition(second, 1, 2025, mean("catering", 125, 11)));
        assertEquals(second, editions.newest().orElseThrow().editionId());
    }

    /** Ends with news of someone else under the same key: what was before it has been applied then. */
    private void tell(CloudEvent... events) {
        var key = events[0].subject();
        List.of(events).forEach(event -> TOPIC.publish(key, event.json()));
        var type = "nl.buyergroup.footprint.something-else";
        TOPIC.publish(
                key,
                CloudEvent.of(type, UUID.randomUUID(), 1, Instant.now(), Map.of("a", 1))
                        .json());
        var other = UUID.randomUUID();
        TOPIC.publish(
                key,
                scan(UUID.randomUUID(), 1, other, 2024, line("waste", "1", true))
                        .json());
        await().atMost(30, SECONDS).until(() -> footprints.newest(other).isPresent());
    }
}

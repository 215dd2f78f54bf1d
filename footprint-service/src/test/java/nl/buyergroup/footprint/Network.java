package nl.buyergroup.footprint;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.Topic;

/** The other services, as far as their events reach this one. */
@ApplicationScoped
public class Network {
    public static final Topic COMMUNITY = new Topic("community-events");
    public static final Topic TENDER = new Topic("tender-events");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    EntityManager entities;

    /** Tells of organisations and waits until all are known. */
    public void members(UUID holding, UUID... organisations) {
        COMMUNITY.create();
        Stream.of(organisations).forEach(id -> COMMUNITY.publish(organisation(id, 1, holding)));
        Stream.of(organisations).forEach(id -> await().atMost(LIMIT).until(() -> knows(id, 1)));
    }

    public static CloudEvent organisation(UUID id, long version, UUID holding) {
        var data = new HashMap<String, Object>(Map.of(
                "organisationId",
                id,
                "version",
                version,
                "name",
                "Organisation " + id,
                "kind",
                "MEMBER",
                "sector",
                "public",
                "sizeClass",
                "LARGE",
                "active",
                true,
                "tomorrow",
                "a field that nobody here knows"));
        if (holding != null) {
            data.put("holdingId", holding);
        }
        return CloudEvent.of("nl.buyergroup.community.organisation-registered", id, version, Instant.now(), data);
    }

    public boolean knows(UUID organisation, long version) {
        return count(
                        "select count(*) from organisation where source_version = " + version + " and id = ?1",
                        organisation)
                == 1;
    }

    public boolean knowsHolding(UUID organisation, UUID holding) {
        return count("select count(*) from organisation where id = ?1 and holding_id = '" + holding + "'", organisation)
                == 1;
    }

    /** One accepted catering KPI with 50 kg CO2e per FTE as baseline. */
    public static CloudEvent progress(
            UUID report, long version, UUID buyer, UUID kpi, LocalDate periodTo, String... values) {
        TENDER.create();
        var entries = Stream.of(values).map(value -> entry(kpi, value)).toList();
        var data = Map.of(
                "reportId",
                report,
                "version",
                version,
                "contractId",
                UUID.nameUUIDFromBytes(new byte[] {2}),
                "buyerId",
                buyer,
                "supplierId",
                UUID.randomUUID(),
                "packageCode",
                "catering",
                "verdict",
                "VERIFIED",
                "periodTo",
                periodTo,
                "verifiedAt",
                periodTo + "T23:00:00Z",
                "entries",
                entries);
        return CloudEvent.of("nl.buyergroup.tender.progress-verified", report, version, Instant.now(), data);
    }

    private static Map<String, Object> entry(UUID kpi, String value) {
        return Map.of(
                "kpiId",
                kpi,
                "indicator",
                "Catering footprint",
                "unit",
                "kgCo2ePerFte",
                "direction",
                "DECREASE",
                "baseline",
                new BigDecimal("50"),
                "value",
                new BigDecimal(value));
    }

    public boolean knowsReport(UUID report, long version) {
        return count("select count(*) from verified_report where source_version = " + version + " and id = ?1", report)
                == 1;
    }

    /** Publishes and waits until the last of them was applied; for one subject, in order. */
    public void tell(List<CloudEvent> reports) {
        reports.forEach(TENDER::publish);
        reports.forEach(e -> await().atMost(LIMIT).until(() -> applied(e)));
    }

    public boolean applied(CloudEvent event) {
        return count("select count(*) from inbox where event_id like '%' || ?1", event.id()) == 1;
    }

    private long count(String sql, Object parameter) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(sql)
                        .setParameter(1, parameter)
                        .getSingleResult())
                .longValue());
    }
}

package nl.buyergroup.tender;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;

/** What the other services tell: the events that tests need, and a shortcut past the broker. */
public final class Network {
    public static final String REGISTERED = "nl.buyergroup.community.organisation-registered";
    public static final String CHANGED = "nl.buyergroup.community.organisation-changed";
    public static final String ADOPTED = "nl.buyergroup.ambition.wheel-adopted";

    private Network() {}

    public static CloudEvent organisation(String type, UUID id, long version, String kind, boolean active) {
        var data = Map.of(
                "organisationId", id,
                "version", version,
                "name", "Organisation " + id,
                "kind", kind,
                "sector", "public",
                "sizeClass", "LARGE",
                "active", active);
        return CloudEvent.of(type, id, version, Instant.now(), data);
    }

    public static CloudEvent wheel(
            UUID id, long version, UUID owner, String title, UUID climate, UUID food, UUID goal) {
        var data = new LinkedHashMap<String, Object>();
        data.put("wheelId", id);
        data.put("version", version);
        data.put("organisationId", owner);
        data.put("level", "PRODUCT");
        data.put("title", title);
        data.put("adoptedAt", Instant.parse("2026-01-05T08:00:00Z"));
        data.put(
                "themes",
                List.of(
                        theme(climate, "Climate", "ECOLOGICAL_SOCIAL", "HIGH"),
                        theme(UUID.randomUUID(), "Chain", "COLLABORATION", "HIGH"),
                        theme(UUID.randomUUID(), "Trust", "COLLABORATION", "HIGH"),
                        theme(food, "Food", "BEHAVIOUR", "LOW")));
        data.put("goals", List.of(goal(goal, climate)));
        return CloudEvent.of(ADOPTED, id, version, Instant.now(), data);
    }

    private static Map<String, Object> theme(UUID id, String name, String pillar, String priority) {
        return Map.of("themeId", id, "name", name, "pillar", pillar, "priority", priority);
    }

    private static Map<String, Object> goal(UUID id, UUID theme) {
        return Map.of(
                "goalId",
                id,
                "themeId",
                theme,
                "indicator",
                "Catering footprint",
                "unit",
                "kgCo2ePerFte",
                "direction",
                "DECREASE",
                "baseline",
                133,
                "baselineDate",
                LocalDate.parse("2025-12-31"),
                "target",
                66.5,
                "targetDate",
                LocalDate.parse("2028-12-31"));
    }

    /** Hands events to the consumer of a topic as the event loop does. */
    public static void tell(String topic, CloudEvent... events) {
        for (var event : events) {
            QuarkusTransaction.requiringNew().run(() -> handler(topic).on(event));
        }
    }

    private static EventLoop.Handler handler(String topic) {
        return CDI.current().select(EventLoop.Handler.class).stream()
                .filter(handler -> handler.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }
}

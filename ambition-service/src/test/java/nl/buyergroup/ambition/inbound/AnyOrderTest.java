package nl.buyergroup.ambition.inbound;

import static nl.buyergroup.ambition.FootprintNews.line;
import static nl.buyergroup.ambition.FootprintNews.scan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.Api.Draft;
import nl.buyergroup.ambition.goal.ProgressEvents;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.RealParts;
import org.hibernate.Session;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shuffles all that can happen to a goal, each event twice and past the inbox, and expects one and the same end. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnyOrderTest {
    private static final List<String> END = List.of(
            "2025-09-30 10 UNIT_DIFFERS",
            "2025-10-31 11 DIRECTION_DIFFERS",
            "2025-11-30 12 PACKAGE_DIFFERS",
            "2025-12-31 105 SUPPLIER",
            "2025-12-31 107 FOOTPRINT");

    @Inject
    TenderEvents tender;

    @Inject
    FootprintEvents footprint;

    @Inject
    Session entities;

    private Draft wheel;
    private UUID goal;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void endsTheSameInAnyOrderAndAfterAReplay(int seed) {
        wheel = Api.member().draft("PRODUCT").threeThemes().goal();
        goal = UUID.fromString(wheel.goalId());
        var events = new ArrayList<>(events());
        var steps = new ArrayList<Runnable>(
                events.stream().map(event -> (Runnable) () -> apply(event)).toList());
        steps.addAll(steps);
        steps.add(() -> wheel = wheel.adopted());
        Collections.shuffle(steps, new Random(seed));
        steps.forEach(Runnable::run);
        assertEnd();

        events.forEach(this::apply);
        assertEnd();
    }

    /** Each topic has its own order; the three know nothing of each other. */
    @RepeatedTest(6)
    void endsTheSameWhenAllHappensAtTheSameMoment() {
        wheel = Api.member().draft("PRODUCT").threeThemes().goal();
        goal = UUID.fromString(wheel.goalId());
        var byTopic = events().stream().collect(Collectors.partitioningBy(AnyOrderTest::isOfTender));
        Stream.<Runnable>of(
                        () -> byTopic.get(true).forEach(this::apply),
                        () -> byTopic.get(false).forEach(this::apply),
                        () -> wheel.adopted())
                .map(CompletableFuture::runAsync)
                .toList()
                .forEach(CompletableFuture::join);
        assertEnd();
    }

    /** The scan comes before, between or after the versions of which only the last is about ict. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void packageOfTheVersionInForceMeasuresWheneverTheScanCame(int place) {
        wheel = Api.member().draft("PRODUCT").threeThemes().goal();
        goal = UUID.fromString(wheel.goalId());
        var owner = wheel.api().organisation();
        var scan = scan(UUID.randomUUID(), 1, owner, 2025, line("catering", "108", true), line("ict", "31", true));
        var steps = new ArrayList<Runnable>(List.of(
                () -> wheel = wheel.adopted(), () -> wheel = about("ict").adopted()));
        steps.add(place, () -> apply(scan));
        steps.forEach(Runnable::run);
        assertMeasured("31");
        apply(scan);
        assertMeasured("31");

        wheel = about("catering").adopted();
        assertMeasured("108");
        wheel = about("waste").adopted();
        var seen = wheel.api().get("/goals/" + goal).jsonPath();
        assertEquals(List.of(), points(seen));
        assertNull(seen.get("currentValue"));
        var told = told();
        assertEquals(ProgressEvents.WITHDRAWN, told.get(told.size() - 1).type());
    }

    private Draft about(String packageCode) {
        var draft = wheel.opened();
        var body = draft.goalBody("DECREASE", "133", "66.5").replace("catering\"", packageCode + "\"");
        return draft.next(draft.api().seen(draft.etag()).body(body).put(draft.path("/goals/" + goal)));
    }

    private void assertMeasured(String value) {
        var seen = wheel.api().get("/goals/" + goal).jsonPath();
        assertEquals(List.of("2025-12-31 " + value + " FOOTPRINT"), points(seen));
        assertEquals(value, seen.getString("currentValue"));
    }

    private void assertEnd() {
        var seen = wheel.api().get("/goals/" + goal).jsonPath();
        assertEquals(END, points(seen));
        assertEquals(105, seen.getInt("currentValue"));
        assertEquals(true, seen.getBoolean("onTrack"));
        var told = told();
        assertEquals(
                new BigDecimal("105"),
                told.get(told.size() - 1).as(ProgressEvents.Progressed.class).value());
        var versions = told.stream()
                .map(event -> event.as(ProgressEvents.Withdrawn.class).version())
                .toList();
        assertEquals(versions.stream().sorted().distinct().toList(), versions);
        var values = told.stream()
                .filter(event -> event.type().equals(ProgressEvents.PROGRESSED))
                .map(event -> event.as(ProgressEvents.Progressed.class).value());
        assertTrue(values.noneMatch(value -> value.intValue() < 90), "refused ones are never told");
    }

    private static List<String> points(JsonPath goal) {
        return goal.<Map<String, Object>>getList("points").stream()
                .map(point -> point.get("measuredOn") + " " + point.get("value") + " "
                        + point.getOrDefault("reason", point.get("sourceKind")))
                .sorted()
                .toList();
    }

    private List<CloudEvent> told() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select body from outbox where key = :goal order by sequence", String.class)
                .setParameter("goal", goal.toString())
                .getResultStream()
                .map(CloudEvent::parse)
                .toList());
    }

    private void apply(CloudEvent event) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (isOfTender(event)) {
                tender.on(event);
            } else {
                footprint.on(event);
            }
        });
    }

    private static boolean isOfTender(CloudEvent event) {
        return event.type().contains(".tender.");
    }

    private List<CloudEvent> events() {
        var owner = wheel.api().organisation();
        var corrected = UUID.randomUUID();
        var takenBack = UUID.randomUUID();
        var scan = UUID.randomUUID();
        var carriedForward = UUID.randomUUID();
        return List.of(
                report(corrected, 1, "2025-12-31", Map.of("value", 100)),
                report(corrected, 2, "2025-12-31", Map.of("value", 110)),
                report(corrected, 3, "2025-12-31", Map.of("value", 105)),
                report(takenBack, 1, "2026-06-30", Map.of("value", 95)),
                report(takenBack, 2, "2026-06-30", Map.of("value", 95, "goalId", UUID.randomUUID())),
                report(UUID.randomUUID(), 1, "2025-09-30", Map.of("value", 10, "unit", "percent")),
                report(UUID.randomUUID(), 1, "2025-10-31", Map.of("value", 11, "direction", "INCREASE")),
                report(UUID.randomUUID(), 1, "2025-11-30", Map.of("value", 12, "packageCode", "ict")),
                scan(scan, 1, owner, 2025, line("catering", "108", true), line("ict", "3", true)),
                scan(scan, 2, owner, 2025, line("catering", "107", true)),
                scan(carriedForward, 1, owner, 2026, line("catering", "99", true)),
                scan(carriedForward, 2, owner, 2026, line("catering", "98", false)),
                scan(UUID.randomUUID(), 1, owner, 2023, line("catering", "140", true)));
    }

    private CloudEvent report(UUID report, long version, String day, Map<String, Object> said) {
        var entry = new HashMap<String, Object>(Map.of("kpiId", new UUID(0, 7), "goalId", goal));
        entry.putAll(Map.of("indicator", "Uitstoot", "unit", "kgCo2ePerFte", "direction", "DECREASE", "baseline", 133));
        entry.putAll(said);
        var data = new HashMap<String, Object>(Map.of("reportId", report, "version", version));
        data.putAll(Map.of("buyerId", wheel.api().organisation(), "periodTo", day, "tomorrow", Map.of("a", 1)));
        data.putAll(Map.of("verifiedAt", Instant.parse("2026-02-02T10:00:00Z"), "entries", List.of(entry)));
        data.put("packageCode", said.getOrDefault("packageCode", "catering"));
        return CloudEvent.of("nl.buyergroup.tender.progress-verified", report, version, Instant.now(), data);
    }
}

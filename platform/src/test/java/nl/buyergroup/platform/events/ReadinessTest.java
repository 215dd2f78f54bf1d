package nl.buyergroup.platform.events;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.platform.sample.Samples;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Topic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReadinessTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Topic TOPIC = new Topic("sample-events");

    @Inject
    Samples samples;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "platform.events.unready-after")
    Duration patience;

    @Test
    void brokerThatIsAwayMakesTheActiveRelayAndTheLoopUnreadyUntilItIsBack() throws Exception {
        var other = new OutboxRelay(database, TOPIC.name(), RealParts.brokers(), patience);
        other.start(null);
        try {
            awaitReady();
            var id = samples.create("before").id();
            await().atMost(LIMIT).until(() -> applied(id) == 1);
            RealParts.killBroker();
            samples.renameTimes(id, 1);

            awaitDown("event loop");
            await().atMost(LIMIT).until(() -> statuses(other).equals(List.of(Status.DOWN, Status.UP)));
            assertTells("event loop", "the broker does not answer");
            health("live").statusCode(200);
        } finally {
            RealParts.restartBroker();
        }
        awaitReady();
        await().atMost(LIMIT).until(() -> statuses(other).equals(List.of(Status.UP, Status.UP)));
        other.stop(null);
    }

    @Test
    void databaseThatIsAwayMakesRelayAndLoopUnreadyAndLeavesTheMetricsReadable() {
        var id = UUID.randomUUID();
        awaitReady();
        RealParts.killDatabase();
        try {
            TOPIC.publish(CloudEvent.of(Samples.CHANGED, id, 1, Instant.now(), new Samples.Changed("x", 1)));
            awaitDown("event loop");
            awaitDown("outbox relay");
            assertTells("event loop", "Connection refused");
            assertTells("outbox relay", "Connection refused");
            health("live").statusCode(200);
            await().atMost(LIMIT).untilAsserted(() -> given().basePath("/")
                    .get("/q/metrics")
                    .then()
                    .statusCode(200)
                    .body(containsString("outbox_open NaN")));
        } finally {
            RealParts.restartDatabase();
            database.flush(FlushMode.INVALID);
        }
        awaitReady();
        await().atMost(LIMIT).ignoreExceptions().until(() -> applied(id) == 1);
    }

    @Test
    void loopThatOnlyRetriesIsReadyForAsLongAsItsPatienceAndTellsWhatFailed() {
        var pulse = new Pulse("loop", Duration.ofMillis(200));
        assertEquals(Status.UP, pulse.health(true).getStatus());
        assertEquals(Status.DOWN, pulse.health(false).getStatus());
        pulse.hindered(new IllegalStateException("gone"));
        pulse.tries("again");

        await().until(() -> pulse.health(true).getStatus() == Status.DOWN);
        assertEquals(
                "java.lang.IllegalStateException: gone",
                pulse.health(true).getData().orElseThrow().get("reason"));
        pulse.beat();
        assertEquals(Status.UP, pulse.health(true).getStatus());
        assertTrue(pulse.health(true).getData().isEmpty());
    }

    private void awaitReady() {
        await().atMost(LIMIT).untilAsserted(() -> health("ready").statusCode(200));
    }

    private void awaitDown(String check) {
        await().atMost(LIMIT)
                .untilAsserted(() -> health("ready").statusCode(503).body(of(check) + "status", equalTo("DOWN")));
    }

    private void assertTells(String check, String reason) {
        var answer = health("ready").body(of(check) + "data.reason", containsString(reason));
        var since = Instant.parse(answer.extract().path(of(check) + "data.since"));
        assertFalse(since.plus(patience).isAfter(Instant.now()));
    }

    private static String of(String check) {
        return "checks.find { it.name == '%s' }.".formatted(check);
    }

    private static ValidatableResponse health(String kind) {
        return given().basePath("/").get("/q/health/" + kind).then();
    }

    /** Of the two relays, in a fixed order; which of them is active is up to the lock. */
    private static List<Status> statuses(OutboxRelay other) {
        String own = health("ready").extract().path(of("outbox relay") + "status");
        return Stream.of(Status.valueOf(own), other.readiness().call().getStatus())
                .sorted(Comparator.comparing(Status::name))
                .toList();
    }

    private long applied(UUID subject) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from applied where subject = '" + subject + "'")) {
            result.next();
            return result.getLong(1);
        }
    }
}

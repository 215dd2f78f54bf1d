package nl.buyergroup.platform.events;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.buyergroup.platform.sample.Samples;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GaugesTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Inject
    Gauges gauges;

    @Inject
    Samples samples;

    @Inject
    DataSource database;

    @Test
    void tellHowManyEventsWaitToBeSentAndForHowLong() throws SQLException {
        try (var blocking = database.getConnection();
                var statement = blocking.createStatement()) {
            statement.execute("select pg_advisory_lock(42)"); // the relay can't mark
            var id = samples.create("waits").id();
            statement.execute("update outbox set created_at = now() - interval '1 hour' where key = '" + id + "'");
            gauges.count();

            assertTrue(told("outbox_open") >= 1);
            var age = told("outbox_oldest_age_seconds");
            assertTrue(age >= 3600 && age < 3660, "age: " + age);
            statement.execute("select pg_advisory_unlock(42)");
        }
        await().atMost(LIMIT).until(() -> {
            gauges.count();
            return told("outbox_open") == 0 && told("outbox_oldest_age_seconds") == 0;
        });
    }

    @Test
    void tellHowManyMessagesOfATopicAreSetAside() throws SQLException {
        gauges.count();
        var before = told("inbox_set_aside{topic=\"sample-events\"}");
        var topic = new Topic("sample-events");
        topic.publish(UUID.randomUUID().toString(), "no event");

        await().atMost(LIMIT).until(() -> {
            gauges.count();
            return told("inbox_set_aside{topic=\"sample-events\"}") >= before + 1;
        });
    }

    @Test
    void tellHowManyMessagesOfATopicAreStillToBeRead() {
        new Topic("sample-events")
                .publish(CloudEvent.of(
                        Samples.CHANGED, UUID.randomUUID(), 1, Instant.now(), new Samples.Changed("read", 1)));

        await().atMost(LIMIT).until(() -> told("inbox_lag{topic=\"sample-events\"}") == 0);
    }

    /** The value of a metric as a scrape shows it, or NaN when it is not there. */
    private static double told(String metric) {
        var page = given().basePath("/")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var value = Pattern.compile("^" + Pattern.quote(metric) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(page);
        return value.find() ? Double.parseDouble(value.group(1)) : Double.NaN;
    }
}

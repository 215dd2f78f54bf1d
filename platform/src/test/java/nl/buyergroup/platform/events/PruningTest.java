package nl.buyergroup.platform.events;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import nl.buyergroup.platform.sample.Samples;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PruningTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final UUID ORGANISATION = UUID.randomUUID();

    @Inject
    Pruning pruning;

    @Inject
    Samples samples;

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Test
    void sentRowsGoAfterAWeekAndTheirEventsCanStillNotBeToldTwice() throws SQLException {
        var old = sent();
        var young = sent();
        execute("update outbox set sent_at = sent_at - interval '7 days 2 seconds' where key = '" + old + "'");
        execute("update outbox set sent_at = sent_at - interval '6 days 23 hours' where key = '" + young + "'");

        pruning.run();

        assertEquals(0, rows(old));
        assertEquals(1, rows(young));
        assertThrows(ConstraintViolationException.class, () -> tellAgain(old));
        assertThrows(ConstraintViolationException.class, () -> tellAgain(young));
        assertEquals(0, rows(old));
    }

    @Test
    void rowsThatAreNotSentNeverGo() throws SQLException {
        try (var blocking = database.getConnection();
                var statement = blocking.createStatement()) {
            statement.execute("select pg_advisory_lock(42)"); // the relay can't mark
            var id = samples.create("waits").id();
            statement.execute("update outbox set created_at = now() - interval '1 year' where key = '" + id + "'");
            pruning.run();
            assertEquals(1, rows(id));
            statement.execute("select pg_advisory_unlock(42)");
        }
    }

    @Test
    void idempotencyKeysGoAfterTwoDays() throws SQLException {
        var old = UUID.randomUUID().toString();
        var young = UUID.randomUUID().toString();
        var first = create(old);
        var second = create(young);
        execute("update idempotency set created_at = now() - interval '48 hours 2 seconds' where key = '" + old + "'");
        execute("update idempotency set created_at = now() - interval '47 hours' where key = '" + young + "'");

        pruning.run();

        assertNotEquals(first, create(old));
        assertEquals(second, create(young));
    }

    @Test
    void oneReplicaPrunesInBatchesWhileAnotherWaitsForItsTurn() throws SQLException {
        execute("insert into idempotency (organisation_id, subject, key, fingerprint, created_at)"
                + " select gen_random_uuid(), 'batch', i, gen_random_uuid(), now() - interval '3 days'"
                + " from generate_series(1, 2500) i");
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + Pruning.LOCK + ")");
            pruning.run();
            assertEquals(2500, count("idempotency where subject = 'batch'"));
            other.rollback();
            other.setAutoCommit(true);
        }
        pruning.run();
        assertEquals(0, count("idempotency where subject = 'batch'"));
    }

    private UUID sent() {
        var id = samples.create("told").id();
        await().atMost(LIMIT).until(() -> count("outbox where sent_at is not null and key = '" + id + "'") == 1);
        return id;
    }

    private void tellAgain(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(Samples.CHANGED, id, 0, new Samples.Changed("again", 0)));
    }

    private static String create(String key) {
        return given().auth()
                .oauth2(Tokens.member(ORGANISATION))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"name\": \"once\", \"amountEur\": 1}")
                .post("/samples")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private long rows(UUID key) {
        return count("outbox where key = '" + key + "'");
    }

    private long count(String where) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + where)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package nl.buyergroup.platform.events;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import nl.buyergroup.platform.sample.Samples;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutboxAndInboxTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Topic TOPIC = new Topic("sample-events");

    @Inject
    Samples samples;

    @Inject
    Outbox outbox;

    @Inject
    EventLoop loop;

    @Inject
    Pruning pruning;

    @Inject
    DataSource database;

    @Test
    void appendingOutsideTheTransactionOfTheChangeFails() {
        assertThrows(TransactionalException.class, () -> outbox.append("a.b.c", UUID.randomUUID(), 0, "x"));
    }

    @Test
    void relayKilledBetweenSendAndMarkSendsAgainAndTheConsumerAppliesOnce() throws SQLException {
        UUID id;
        try (var blocking = database.getConnection();
                var statement = blocking.createStatement()) {
            statement.execute("select pg_advisory_lock(42)");
            id = samples.create("watched").id();
            await().atMost(LIMIT).until(() -> sent(id) == 1);
            terminateWaitingRelay();
            statement.execute("select pg_advisory_unlock(42)");
        }

        await().atMost(LIMIT).until(() -> sent(id) == 2);
        await().atMost(LIMIT).until(() -> open() == 0);
        assertEquals(List.of(0L), applied(id));
    }

    @Test
    void twoRelaysWithTakeoversKeepTheOrderPerKey() throws Exception {
        var second = new OutboxRelay(database, TOPIC.name(), RealParts.brokers(), LIMIT);
        second.start(null);
        try {
            var ids = List.of(
                    samples.create("a").id(),
                    samples.create("b").id(),
                    samples.create("c").id());
            for (int round = 0; round < 10; round++) {
                ids.forEach(id -> samples.renameTimes(id, 10));
                terminateActiveRelay();
            }

            var expected = LongStream.rangeClosed(0, 100).boxed().toList();
            for (var id : ids) {
                await().atMost(LIMIT).until(() -> applied(id).size() == expected.size());
                assertEquals(expected, applied(id));
            }
        } finally {
            second.stop(null);
        }
    }

    @Test
    void unreadableMessageIsSetAsideWhileLaterOnesPassAndTheirOwnKeyWaits() {
        var broken = UUID.randomUUID();
        TOPIC.publish(broken.toString(), "{ this is no event");
        TOPIC.publish(event(broken, 1));
        var other = samples.create("other").id();

        await().atMost(LIMIT).until(() -> applied(other).equals(List.of(0L)));
        setAside()
                .body("key", hasItem(broken.toString()))
                .body("findAll { it.key == '%s' }.size()".formatted(broken), equalTo(2));
        assertEquals(List.of(), applied(broken));
        replay(broken).statusCode(409);
    }

    @Test
    void messageThatCouldNotBeAppliedIsReplayedInOrderWithThoseBehindIt() throws SQLException {
        var refused = UUID.randomUUID();
        execute("insert into refused values ('" + refused + "')");
        TOPIC.publish(event(refused, 1));
        TOPIC.publish(event(refused, 2));
        await().atMost(LIMIT).until(() -> setAside(refused) == 2);
        replay(refused).statusCode(409);
        assertEquals(List.of(), applied(refused));

        execute("delete from refused");
        replay(refused).statusCode(200).body("applied", equalTo(2));

        assertEquals(List.of(1L, 2L), applied(refused));
        setAside().body("key", not(hasItem(refused.toString())));
    }

    @Test
    void databaseThatIsAwayForLongerThanThreeTriesSetsNothingAside() throws SQLException {
        var id = UUID.randomUUID();
        execute("insert into away values ('" + id + "')");
        TOPIC.publish(event(id, 1));

        await().atMost(LIMIT).until(() -> applied(id).equals(List.of(1L)));
        assertEquals(0, setAside(id));
    }

    @Test
    void sameEventTwiceIsAppliedOnce() {
        var id = UUID.randomUUID();
        TOPIC.publish(event(id, 1));
        TOPIC.publish(event(id, 1));
        TOPIC.publish(event(id, 2));

        await().atMost(LIMIT).until(() -> applied(id).contains(2L));
        assertEquals(List.of(1L, 2L), applied(id));
    }

    @Test
    void prunedEventThatIsSentAgainIsSetAsideAndNotApplied() throws SQLException {
        var id = UUID.randomUUID();
        var event = event(id, 1);
        TOPIC.publish(event);
        await().atMost(LIMIT).until(() -> applied(id).size() == 1);
        execute("update inbox set happened_at = '-infinity' where event_id like '%" + event.id() + "'");
        pruning.run();

        TOPIC.publish(id.toString(), event.json().replace(event.time().toString(), "1900-01-01T00:00:00Z"));

        await().atMost(LIMIT).until(() -> setAside(id) == 1);
        assertEquals(List.of(1L), applied(id));
    }

    @Test
    void topicThatIsReadFromTheStartByMistakeIsNotAppliedAgainAlsoWhenIdsWerePruned() throws Exception {
        var before = samples.create("before").id();
        await().atMost(LIMIT).until(() -> applied(before).equals(List.of(0L)));
        rewindAfter("delete from inbox");

        var later = samples.create("later").id();
        await().atMost(LIMIT).until(() -> applied(later).equals(List.of(0L)));
        assertEquals(List.of(0L), applied(before));
    }

    @Test
    void topicThatIsReadFromTheStartOnPurposeIsAppliedAnew() throws Exception {
        var id = samples.create("before").id();
        await().atMost(LIMIT).until(() -> applied(id).equals(List.of(0L)));
        rewindAfter("delete from applied; delete from inbox; delete from inbox_mark; delete from set_aside");

        await().atMost(LIMIT).until(() -> applied(id).equals(List.of(0L)));
    }

    @Test
    void eventThatItsSourceMayNotTellIsSetAsideAndHoldsNothingUp() {
        var id = UUID.randomUUID();
        TOPIC.publish(id.toString(), event(id, 1).json().replace("buyergroup:sample", "buyergroup:tender"));
        TOPIC.publish(event(id, 2));

        await().atMost(LIMIT).until(() -> applied(id).equals(List.of(2L)));
        setAside().body("error", hasItem("urn:nl:buyergroup:tender does not speak on sample-events"));
        assertEquals(0, setAside(id));
    }

    @Test
    void brokerAwayForAMinuteThenEverythingArrives() {
        var id = samples.create("patient").id();
        var changes = new ArrayList<Long>(List.of(0L));
        RealParts.killBroker();
        try {
            await().pollInterval(Duration.ofSeconds(5))
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> {
                        samples.renameTimes(id, 1);
                        changes.add((long) changes.size());
                        return changes.size() > 12;
                    });
        } finally {
            RealParts.restartBroker();
        }

        await().atMost(LIMIT).until(() -> applied(id).size() == changes.size());
        assertEquals(changes, applied(id));
        await().atMost(LIMIT)
                .untilAsserted(() ->
                        given().basePath("/").get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void operationsAreForOperators() {
        given().get("/set-aside-messages").then().statusCode(401);
        given().auth().oauth2(Tokens.staff()).get("/set-aside-messages").then().statusCode(403);
    }

    private void rewindAfter(String forget) throws Exception {
        loop.stop(null);
        execute(forget);
        await().atMost(LIMIT).ignoreExceptions().until(() -> {
            Topic.forgetOffsets("sample");
            return true;
        });
        loop.start(null);
    }

    private static CloudEvent event(UUID subject, long version) {
        return CloudEvent.of(
                Samples.CHANGED, subject, version, java.time.Instant.now(), new Samples.Changed("x", version));
    }

    private static long sent(UUID id) {
        return TOPIC.messages().stream()
                .filter(message -> message.contains(id.toString()))
                .count();
    }

    private List<Long> applied(UUID subject) {
        return query("select version from applied where subject = '" + subject + "' order by position");
    }

    private long open() {
        return query("select count(*) from outbox where sent_at is null").get(0);
    }

    private long setAside(UUID key) {
        return query("select count(*) from set_aside where key = '" + key + "'").get(0);
    }

    /** The relay that has sent and now waits to mark. */
    private void terminateWaitingRelay() throws SQLException {
        var waiting = "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like 'update outbox%'";
        await().atMost(LIMIT).until(() -> query(waiting).size() == 1);
        execute("select pg_terminate_backend(" + query(waiting).get(0) + ")");
    }

    private void terminateActiveRelay() throws SQLException {
        var active = "select pid from pg_locks where locktype = 'advisory' and granted and classid <> 0";
        await().atMost(LIMIT).until(() -> !query(active).isEmpty());
        var holders = query(active);
        assertEquals(1, holders.size(), "active relays");
        execute("select pg_terminate_backend(" + holders.get(0) + ")");
    }

    private static io.restassured.response.ValidatableResponse setAside() {
        return given().auth()
                .oauth2(Tokens.operator())
                .get("/set-aside-messages")
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse replay(UUID key) {
        String id = setAside().extract().path("find { it.key == '%s' }.id".formatted(key));
        return given().auth()
                .oauth2(Tokens.operator())
                .post("/set-aside-messages/{id}/replays", id)
                .then();
    }

    private List<Long> query(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var values = new ArrayList<Long>();
            while (result.next()) {
                values.add(result.getLong(1));
            }
            return values;
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

package nl.buyergroup.platform.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Sends what {@link Outbox} holds. One relay of all replicas is active, the one with the advisory lock: it lives on
 * the same connection as the work, so whoever loses the connection has lost both.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long LOCK = 0x6f7574626f78L;
    private static final int BATCH = 500;

    private record Row(long sequence, String key, String body) {}

    private final DataSource database;
    private final String topic;
    private final String brokers;
    private final Pulse pulse;
    private Thread thread;
    private volatile boolean stopped;

    @Inject
    OutboxRelay(
            DataSource database,
            @ConfigProperty(name = "platform.topic") String topic,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "platform.events.unready-after") Duration patience) {
        this.database = database;
        this.topic = topic;
        this.brokers = brokers;
        this.pulse = new Pulse("outbox relay", patience);
    }

    void start(@Observes StartupEvent started) {
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopped = true;
        thread.join(1_500);
        if (thread.isAlive()) {
            thread.interrupt();
            thread.join(3_000);
        }
    }

    /** Fails when the thread is dead, or only retries; a relay that has nothing to send, or stands by, is ready. */
    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck readiness() {
        return () -> pulse.health(thread.isAlive());
    }

    private void run() {
        var backoff = new Backoff();
        while (!stopped) {
            try (var connection = database.getConnection()) {
                if (locked(connection)) {
                    work(connection, backoff);
                } else {
                    pulse.beat();
                }
                backoff.pause();
            } catch (SQLException | RuntimeException | ExecutionException e) {
                if (!stopped) {
                    LOG.warnf("relay interrupted, trying again: %s", e.toString());
                }
                pulse.hindered(e);
                backoff.pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void work(Connection connection, Backoff backoff)
            throws SQLException, InterruptedException, ExecutionException {
        try {
            pulse.tries("asks the broker for the topic");
            createTopic();
            backoff.reset();
            relay(connection);
        } finally {
            unlock(connection);
        }
    }

    private void relay(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        try (var producer = new KafkaProducer<String, String>(producerConfig());
                var statement = connection.createStatement()) {
            statement.execute("listen outbox");
            while (!stopped) {
                var rows = open(connection);
                pulse.tries("waits for the broker to acknowledge " + rows.size() + " events");
                send(producer, rows);
                mark(connection, rows);
                pulse.beat();
                if (rows.size() < BATCH) {
                    connection.unwrap(PGConnection.class).getNotifications(1_000);
                }
            }
        }
    }

    /** All or nothing: what is not acknowledged stays open, and is sent again in the same order. */
    private void send(KafkaProducer<String, String> producer, List<Row> rows)
            throws InterruptedException, ExecutionException {
        var sent = new ArrayList<Future<RecordMetadata>>(rows.size());
        rows.forEach(row -> sent.add(producer.send(new ProducerRecord<>(topic, row.key, row.body))));
        for (var acknowledged : sent) {
            acknowledged.get();
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static void unlock(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten outbox");
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException e) {
            LOG.debug("the connection is gone and the lock with it", e);
        }
    }

    private static List<Row> open(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select sequence, key, body from outbox where sent_at is null"
                        + " order by sequence limit " + BATCH)) {
            var rows = new ArrayList<Row>();
            while (result.next()) {
                rows.add(new Row(result.getLong(1), result.getString(2), result.getString(3)));
            }
            return rows;
        }
    }

    private static void mark(Connection connection, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("update outbox set sent_at = now() where sequence = any(?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::sequence).toArray()));
            statement.executeUpdate();
        }
    }

    /** Kept for ever: the topic is the record of what happened. */
    private void createTopic() throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", brokers))) {
            var wanted = new NewTopic(topic, java.util.Optional.of(6), java.util.Optional.empty())
                    .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1"));
            admin.createTopics(List.of(wanted)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** Never give up on a send: a send that fails while a later one of the same key succeeds would break the order. */
    private Map<String, Object> producerConfig() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                2_000,
                ProducerConfig.LINGER_MS_CONFIG,
                0);
    }
}

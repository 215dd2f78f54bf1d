package nl.buyergroup.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Reads the topics of others and hands each event, once, to the handler of its topic. */
@ApplicationScoped
public class EventLoop {
    private static final Logger LOG = Logger.getLogger(EventLoop.class);
    private static final int TRIES = 3;

    /** SQL states: connection lost, transaction rolled back for another's sake, no resources, server going or coming. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

    /** One per foreign topic, in {@code inbound}. Called in a transaction; throws when it can't apply the event. */
    public interface Handler {
        String topic();

        /** Applies an event; a type that it does not know is none of its business. */
        void on(CloudEvent event);
    }

    @Inject
    @All
    List<Handler> handlers;

    @Inject
    Inbox inbox;

    @ConfigProperty(name = "platform.service")
    String group;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "platform.events.unready-after")
    Duration patience;

    @Inject
    MeterRegistry metrics;

    private Pulse pulse;
    private Lag lag;
    private Thread thread;
    private volatile boolean stopped;

    void start(@Observes StartupEvent started) {
        pulse = new Pulse("event loop", patience);
        lag = new Lag(metrics, patience.dividedBy(6));
        stopped = false;
        thread = new Thread(this::run, "event-loop");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopped = true;
        thread.join(5_000);
    }

    /** Fails when the thread is dead, only retries, or hears nothing from the broker. */
    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck readiness() {
        return () -> handlers.isEmpty() ? HealthCheckResponse.up("event loop") : pulse.health(thread.isAlive());
    }

    private void run() {
        var backoff = new Backoff();
        while (!stopped && !handlers.isEmpty()) {
            try (var consumer = new KafkaConsumer<String, String>(consumerConfig())) {
                consumer.subscribe(handlers.stream().map(Handler::topic).toList());
                while (!stopped) {
                    consumer.poll(Duration.ofMillis(500)).forEach(this::receive);
                    consumer.commitAsync();
                    backoff.reset();
                    check(consumer);
                }
                consumer.commitSync(Duration.ofSeconds(3));
            } catch (RuntimeException e) {
                LOG.warnf("event loop interrupted, reading again from the last commit: %s", e.toString());
                pulse.hindered(e);
                backoff.pause();
            }
        }
    }

    /** A poll that brings nothing proves nothing: only a broker that says that nothing waits does. */
    private void check(KafkaConsumer<String, String> consumer) {
        try {
            if (lag.isNone(consumer)) {
                pulse.beat();
            }
        } catch (KafkaException e) {
            pulse.hindered(new KafkaException("the broker does not answer", e));
        }
    }

    /** Comes back normally only when the message was applied or set aside; else the loop reads it again. */
    private void receive(ConsumerRecord<String, String> message) {
        var backoff = new Backoff();
        for (int attempt = 1; !tried(message, attempt); attempt++) {
            backoff.pause();
        }
        pulse.beat();
    }

    /** @return whether the message is done with: applied, or set aside */
    private boolean tried(ConsumerRecord<String, String> message, int attempt) {
        try {
            inbox.take(message, handler(message.topic())::on);
        } catch (CloudEvent.Foreign e) {
            inbox.setAside(message, null, e.getMessage());
        } catch (CloudEvent.Unreadable e) {
            inbox.setAside(message, message.key(), e.getMessage());
        } catch (RuntimeException e) {
            if (isPassing(e)) {
                throw e;
            }
            LOG.warnf(e, "attempt %d on %s at %d", attempt, message.topic(), message.offset());
            if (attempt < TRIES) {
                return false;
            }
            inbox.setAside(message, message.key(), e.toString());
        }
        return true;
    }

    /** Whether the database was away, rather than the message wrong: such a message is read again, never set aside. */
    static boolean isPassing(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.concat(Stream.of(cause), Arrays.stream(cause.getSuppressed())))
                .anyMatch(cause -> cause instanceof XAException
                        || cause instanceof SQLException sql
                                && (sql.getSQLState() == null
                                        || PASSING.contains(sql.getSQLState().substring(0, 2))));
    }

    private Handler handler(String topic) {
        return handlers.stream()
                .filter(h -> h.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Tries the message and those of its key that wait behind it again, in their order and as a whole.
     *
     * @return how many were applied
     * @throws DomainException when one still can't be applied; then nothing changed
     */
    @Transactional
    public int replay(UUID id) {
        var first = inbox.setAside().stream()
                .filter(message -> message.id().equals(id))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        var messages = inbox.waiting(first.topic(), first.key());
        messages.forEach(message -> replay(first.topic(), message));
        return messages.size();
    }

    private void replay(String topic, Inbox.Waiting message) {
        try {
            inbox.applyOnce(topic, message.partition(), CloudEvent.parse(topic, message.body()), handler(topic)::on);
            inbox.taken(message.id());
        } catch (RuntimeException e) {
            throw DomainException.conflict(
                    new Text("Lukt nog niet: " + e.getMessage(), "Still not possible: " + e.getMessage()));
        }
    }

    private Map<String, Object> consumerConfig() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                3_000,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                2_000,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                6_000);
    }
}

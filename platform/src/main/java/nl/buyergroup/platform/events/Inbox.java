package nl.buyergroup.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** What was received: event id and effect in one transaction, and what could not be applied, set aside. */
@ApplicationScoped
public class Inbox {
    /** A message that could not be read or applied, or that waits behind such a one of the same key. */
    public record SetAside(UUID id, String topic, String key, String error, Instant setAsideAt) {}

    /**
     * The ids of events that happened more than {@code :keep} seconds before what was read last of their partition:
     * those that {@link #refuseIfForgotten} no longer lets through.
     */
    static final String OLD = "delete from inbox where event_id in (select event_id from inbox join inbox_mark mark"
            + " using (topic, partition_no) where happened_at < mark.sent_at - :keep * interval '1 second' limit :batch)";

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    @Inject
    Session session;

    @ConfigProperty(name = "platform.events.remember")
    Duration remember;

    /**
     * Applies a message that was not read before and whose event was not applied before, unless an earlier message of
     * its key is set aside: then it waits with it.
     *
     * @throws CloudEvent.Unreadable when it can't be applied, however often it is tried
     */
    @Transactional
    void take(ConsumerRecord<String, String> message, Consumer<CloudEvent> effect) {
        var event = CloudEvent.parse(message.topic(), message.value());
        var readUntil = advance(message);
        if (readUntil.isPresent() && waits(message)) {
            keep(message, message.key(), "waits behind an earlier message of this key");
        } else if (readUntil.isPresent()) {
            applyOnce(message.topic(), message.partition(), event, fresh -> {
                refuseIfForgotten(fresh, readUntil.get());
                effect.accept(fresh);
            });
        }
    }

    /** Applies an event that was not applied before; else does nothing. */
    @Transactional
    void applyOnce(String topic, int partition, CloudEvent event, Consumer<CloudEvent> effect) {
        boolean fresh =
                session.createNativeMutationQuery("insert into inbox (event_id, topic, partition_no, happened_at)"
                                        + " values (:id, :topic, :partition, :time) on conflict do nothing")
                                .setParameter("id", event.source() + "/" + event.id())
                                .setParameter("topic", topic)
                                .setParameter("partition", partition)
                                .setParameter("time", event.time(), Instant.class)
                                .executeUpdate()
                        == 1;
        if (fresh) {
            effect.accept(event);
        }
    }

    /**
     * Moves the mark of the partition up to the message, and holds it until the end of the transaction. A message below
     * the mark is only new if it was written after all that was read: then the topic was made anew.
     *
     * @return the latest time of writing among what was read, or nothing when this message was read before
     */
    private Optional<Instant> advance(ConsumerRecord<String, String> message) {
        return session.createNativeQuery(
                        "insert into inbox_mark as mark (topic, partition_no, offset_no, sent_at)"
                                + " values (:topic, :partition, :offset, :sent)"
                                + " on conflict (topic, partition_no) do update"
                                + " set offset_no = :offset, sent_at = greatest(mark.sent_at, :sent)"
                                + " where mark.offset_no < :offset or mark.sent_at < :sent returning sent_at",
                        Instant.class)
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("offset", message.offset())
                .setParameter("sent", Instant.ofEpochMilli(message.timestamp()))
                .uniqueResultOptional();
    }

    private void refuseIfForgotten(CloudEvent event, Instant readUntil) {
        if (event.time() != null && event.time().isBefore(readUntil.minus(remember))) {
            throw new CloudEvent.Unreadable(
                    "came more than " + remember.toDays()
                            + " days after it happened: whether it was applied before is no"
                            + " longer known; a replay applies it",
                    null);
        }
    }

    /** Whether an earlier message of this key was set aside: those behind it wait with it, to keep their order. */
    private boolean waits(ConsumerRecord<String, String> message) {
        return message.key() != null
                && !session.createNativeQuery(
                                "select 1 from set_aside where topic = :topic and key = :key limit 1", Integer.class)
                        .setParameter("topic", message.topic())
                        .setParameter("key", message.key())
                        .getResultList()
                        .isEmpty();
    }

    /** Keeps a message that can't be applied; one without a key holds nothing up. */
    @Transactional
    void setAside(ConsumerRecord<String, String> message, String key, String error) {
        if (advance(message).isPresent()) {
            keep(message, key, error);
        }
    }

    private void keep(ConsumerRecord<String, String> message, String key, String error) {
        LOG.errorf(
                "set aside %s partition %d offset %d: %s",
                message.topic(), message.partition(), message.offset(), error);
        session.createNativeMutationQuery("insert into set_aside (id, topic, partition_no, offset_no, key, body, error)"
                        + " values (gen_random_uuid(), :topic, :partition, :offset, :key, :body, :error)")
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("offset", message.offset())
                .setParameter("key", key == null ? message.partition() + ":" + message.offset() : key)
                .setParameter("body", message.value())
                .setParameter("error", error)
                .executeUpdate();
    }

    /** How many messages are set aside, per topic that has some. */
    @Transactional
    Map<String, Long> setAsidePerTopic() {
        var sql = "select topic, count(*) from set_aside group by topic";
        return session.createNativeQuery(sql, Object[].class).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** All messages that are set aside, oldest first, without their content. */
    @Transactional
    public List<SetAside> setAside() {
        var sql = "select id, topic, key, error, set_aside_at from set_aside order by set_aside_at, offset_no";
        return session.createNativeQuery(sql, Object[].class).stream()
                .map(row -> new SetAside(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (Instant) row[4]))
                .toList();
    }

    /** A message with its content. */
    record Waiting(UUID id, int partition, String body) {}

    /** The messages of one key with their contents, in their order. */
    List<Waiting> waiting(String topic, String key) {
        var sql = "select id, partition_no, body from set_aside where topic = :topic and key = :key order by offset_no";
        return session
                .createNativeQuery(sql, Object[].class)
                .setParameter("topic", topic)
                .setParameter("key", key)
                .stream()
                .map(row -> new Waiting((UUID) row[0], (Integer) row[1], (String) row[2]))
                .toList();
    }

    void taken(UUID id) {
        session.createNativeMutationQuery("delete from set_aside where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}

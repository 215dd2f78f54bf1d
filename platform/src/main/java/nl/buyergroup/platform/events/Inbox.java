package nl.buyergroup.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;

/** What was received: event id and effect in one transaction, and what could not be applied, set aside. */
@ApplicationScoped
public class Inbox {
    /** A message that could not be read or applied, or that waits behind such a one of the same key. */
    public record SetAside(UUID id, String topic, String key, String error, Instant setAsideAt) {}

    @Inject
    Session session;

    /** Applies an event that was not applied before; else does nothing. */
    @Transactional
    public void applyOnce(String topic, CloudEvent event, Consumer<CloudEvent> effect) {
        boolean fresh = session.createNativeMutationQuery(
                                "insert into inbox (event_id, topic) values (:id, :topic) on conflict do nothing")
                        .setParameter("id", event.source() + "/" + event.id())
                        .setParameter("topic", topic)
                        .executeUpdate()
                == 1;
        if (fresh) {
            effect.accept(event);
        }
    }

    /** Whether an earlier message of this key was set aside: those behind it wait with it, to keep their order. */
    @Transactional
    public boolean waits(String topic, String key) {
        return key != null
                && !session.createNativeQuery(
                                "select 1 from set_aside where topic = :topic and key = :key limit 1", Integer.class)
                        .setParameter("topic", topic)
                        .setParameter("key", key)
                        .getResultList()
                        .isEmpty();
    }

    /** Keeps a message; the same place in the topic is kept once. */
    @Transactional
    public void setAside(String topic, int partition, long offset, String key, String body, String error) {
        session.createNativeMutationQuery("insert into set_aside (id, topic, partition_no, offset_no, key, body, error)"
                        + " values (gen_random_uuid(), :topic, :partition, :offset, :key, :body, :error)"
                        + " on conflict (topic, partition_no, offset_no) do nothing")
                .setParameter("topic", topic)
                .setParameter("partition", partition)
                .setParameter("offset", offset)
                .setParameter("key", key == null ? partition + ":" + offset : key)
                .setParameter("body", body)
                .setParameter("error", error)
                .executeUpdate();
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
    record Waiting(UUID id, String body) {}

    /** The messages of one key with their contents, in their order. */
    List<Waiting> waiting(String topic, String key) {
        var sql = "select id, body from set_aside where topic = :topic and key = :key order by offset_no";
        return session
                .createNativeQuery(sql, Object[].class)
                .setParameter("topic", topic)
                .setParameter("key", key)
                .stream()
                .map(row -> new Waiting((UUID) row[0], (String) row[1]))
                .toList();
    }

    void taken(UUID id) {
        session.createNativeMutationQuery("delete from set_aside where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}

package nl.buyergroup.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Where an event is written, in the transaction of the change that it tells of; {@link OutboxRelay} sends it. */
@ApplicationScoped
public class Outbox {
    /** Rows sent longer ago than {@code :keep} seconds; the ids of their events stay in {@code told_event}. */
    static final String OLD = "delete from outbox where sequence in (select sequence from outbox"
            + " where sent_at < now() - :keep * interval '1 second' order by sent_at limit :batch)";

    private static final int LONGEST_BODY = 256 * 1024;

    /** What waits to be sent: how many rows, and for how many seconds the oldest. */
    record Backlog(double rows, double oldestSeconds) {
        static final Backlog UNKNOWN = new Backlog(Double.NaN, Double.NaN);
    }

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Appends an event; calling this outside a transaction fails.
     *
     * @param type full event type
     * @param subject the aggregate that changed, also the key that keeps order
     * @param version its version after the change (flush first); the same type, subject and version are one event
     * @param data a record with the facts, without personal data or confidential text, at most 256 Ki characters
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String type, UUID subject, long version, Object data) {
        var event = CloudEvent.of(type, subject, version, clock.instant(), data);
        var body = event.json();
        if (body.length() > LONGEST_BODY) {
            throw new IllegalArgumentException(type + " is too large: " + body.length());
        }
        entities.createNativeQuery("with told as (insert into told_event values (cast(:id as uuid)))"
                        + " insert into outbox (event_id, key, body) values (:id, :key, :body)")
                .setParameter("id", event.id())
                .setParameter("key", event.subject())
                .setParameter("body", body)
                .executeUpdate();
        entities.createNativeQuery("select cast(pg_notify('outbox', '') as text)")
                .getSingleResult();
    }

    @Transactional
    Backlog backlog() {
        var row = (Object[]) entities.createNativeQuery("select count(*), coalesce(cast(extract(epoch from"
                        + " now() - min(created_at)) as double precision), 0) from outbox where sent_at is null")
                .getSingleResult();
        return new Backlog(((Number) row[0]).doubleValue(), ((Number) row[1]).doubleValue());
    }
}

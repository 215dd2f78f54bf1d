package nl.buyergroup.platform.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.buyergroup.platform.http.Idempotency;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Deletes what no longer guards anything, in small batches and in one replica at a time. */
@ApplicationScoped
class Pruning {
    private static final Logger LOG = Logger.getLogger(Pruning.class);
    static final long LOCK = 0x7072756eL;
    private static final int BATCH = 1_000;
    private static final int MINUTES = 10;

    @Inject
    Session session;

    @Inject
    ScheduledExecutorService timer;

    @ConfigProperty(name = "platform.events.keep-sent")
    Duration keepSent;

    @ConfigProperty(name = "platform.events.remember")
    Duration remember;

    @ConfigProperty(name = "platform.idempotency.keep")
    Duration keepKeys;

    private ScheduledFuture<?> pruning;

    void start(@Observes StartupEvent started) {
        if (keepKeys.compareTo(Idempotency.PROMISED) < 0) {
            throw new IllegalStateException("platform.idempotency.keep is below " + Idempotency.PROMISED);
        }
        pruning = timer.scheduleWithFixedDelay(this::tryToRun, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent ending) {
        pruning.cancel(false);
    }

    private void tryToRun() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warnf("pruning interrupted, trying again in %d minutes: %s", MINUTES, e);
        }
    }

    void run() {
        prune(Outbox.OLD, keepSent);
        prune(Inbox.OLD, remember);
        prune(Idempotency.OLD, keepKeys);
    }

    private void prune(String old, Duration keep) {
        int deleted;
        do {
            deleted = QuarkusTransaction.requiringNew().call(() -> deleteBatch(old, keep));
        } while (deleted == BATCH);
    }

    private int deleteBatch(String old, Duration keep) {
        boolean alone = session.createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")", Boolean.class)
                .getSingleResult();
        return alone
                ? session.createNativeMutationQuery(old)
                        .setParameter("keep", keep.toSeconds() + 1) // rounded up: never sooner than stated
                        .setParameter("batch", BATCH)
                        .executeUpdate()
                : 0;
    }
}

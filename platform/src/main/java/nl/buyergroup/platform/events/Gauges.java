package nl.buyergroup.platform.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/** What waits in outbox and inbox, counted now and then and not by a scrape; nothing is told while the database is away. */
@ApplicationScoped
class Gauges {
    private static final Logger LOG = Logger.getLogger(Gauges.class);
    private static final int SECONDS = 15;

    @Inject
    Outbox outbox;

    @Inject
    Inbox inbox;

    @Inject
    @All
    List<EventLoop.Handler> handlers;

    @Inject
    ScheduledExecutorService timer;

    private volatile Outbox.Backlog backlog = Outbox.Backlog.UNKNOWN;
    private MultiGauge setAside;
    private ScheduledFuture<?> counting;

    void start(@Observes StartupEvent started, MeterRegistry metrics) {
        gauge("outbox.open", "Events that are not sent yet", Outbox.Backlog::rows)
                .register(metrics);
        gauge("outbox.oldest.age", "How long the oldest of them waits", Outbox.Backlog::oldestSeconds)
                .baseUnit("seconds")
                .register(metrics);
        setAside = MultiGauge.builder("inbox.set.aside")
                .description("Messages of a topic that could not be applied, or wait behind such a one")
                .register(metrics);
        counting = timer.scheduleWithFixedDelay(this::count, 0, SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent ending) {
        counting.cancel(false);
    }

    private Gauge.Builder<Gauges> gauge(String name, String text, ToDoubleFunction<Outbox.Backlog> value) {
        return Gauge.builder(name, this, gauges -> value.applyAsDouble(gauges.backlog))
                .description(text);
    }

    void count() {
        try {
            backlog = outbox.backlog();
            show(inbox.setAsidePerTopic());
        } catch (RuntimeException e) {
            LOG.debugf("nothing counted: %s", e);
            backlog = Outbox.Backlog.UNKNOWN;
            setAside.register(List.of(), true);
        }
    }

    private void show(Map<String, Long> found) {
        var perTopic = new HashMap<>(found);
        handlers.forEach(handler -> perTopic.putIfAbsent(handler.topic(), 0L));
        var rows = perTopic.entrySet().stream()
                .map(topic -> MultiGauge.Row.of(Tags.of("topic", topic.getKey()), topic.getValue()))
                .toList();
        setAside.register(rows, true);
    }
}

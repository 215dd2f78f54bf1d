package nl.buyergroup.platform.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;

/**
 * How many messages wait on the partitions that this replica reads. The broker is asked now and then: a poll brings
 * nothing both when there is nothing and when nobody answers.
 */
class Lag {
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private final MultiGauge gauge;
    private final Duration pause;
    private long asked;

    Lag(MeterRegistry registry, Duration pause) {
        this.gauge = MultiGauge.builder("inbox.lag")
                .description("Messages of a topic that this replica has still to read")
                .register(registry);
        this.pause = pause;
        this.asked = System.nanoTime() - pause.toNanos();
    }

    /**
     * Asks the broker, unless it was asked a moment ago.
     *
     * @return whether it just said that nothing waits
     * @throws KafkaException when it does not answer; the lag is unknown then
     */
    boolean isNone(Consumer<?, ?> consumer) {
        if (System.nanoTime() - asked < pause.toNanos()) {
            return false;
        }
        asked = System.nanoTime();
        show(Map.of());
        var behind = behind(consumer);
        show(behind);
        return isMember(consumer) && behind.values().stream().allMatch(waiting -> waiting == 0);
    }

    private void show(Map<String, Long> behind) {
        var rows = behind.entrySet().stream()
                .map(topic -> MultiGauge.Row.of(Tags.of("topic", topic.getKey()), topic.getValue()))
                .toList();
        gauge.register(rows, true);
    }

    private static boolean isMember(Consumer<?, ?> consumer) {
        return consumer.groupMetadata().generationId() >= 0;
    }

    private static Map<String, Long> behind(Consumer<?, ?> consumer) {
        var assigned = consumer.assignment();
        if (assigned.isEmpty()) {
            consumer.listTopics(ANSWER); // to hear whether the broker answers: the next question would ask nobody
        }
        return consumer.endOffsets(assigned, ANSWER).entrySet().stream()
                .collect(groupingBy(
                        end -> end.getKey().topic(),
                        summingLong(end -> end.getValue() - consumer.position(end.getKey(), ANSWER))));
    }
}

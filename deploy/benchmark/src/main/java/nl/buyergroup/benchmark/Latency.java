package nl.buyergroup.benchmark;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.buyergroup.local.Platform;
import nl.buyergroup.local.demo.Story;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * From the supplier's POST to the goal having moved in ambition-service, over 200 reports, beside the broker's own
 * end-to-end latency in the same run. A report moves a goal only after the buyer's verdict, so two spans are printed:
 * from the supplier's first POST with everything between, and from the verdict's POST alone.
 */
final class Latency {
    private static final int REPORTS = 200;
    private static final int WARM_UP = 40;

    private final Platform platform;
    private final Story story;

    Latency(Platform platform, Story story) {
        this.platform = platform;
        this.story = story;
    }

    void run() throws Exception {
        var whole = new ArrayList<Long>();
        var fromVerdict = new ArrayList<Long>();
        var broker = new ArrayList<Long>();
        try (var echo = new Echo(platform.brokers())) {
            for (int i = 0; i < WARM_UP + REPORTS; i++) {
                var started = System.nanoTime();
                var value = new BigDecimal(10_000 + i).movePointLeft(3);
                var report = story.tender.report(value);
                var verdictSent = System.nanoTime();
                story.tender.verify(report);
                awaitGoal(value);
                var moved = System.nanoTime();
                if (i >= WARM_UP) {
                    whole.add(moved - started);
                    fromVerdict.add(moved - verdictSent);
                    broker.add(echo.roundTrip());
                }
            }
        }
        print(Distribution.ofNanos(whole), Distribution.ofNanos(fromVerdict), Distribution.ofNanos(broker));
    }

    private void awaitGoal(BigDecimal value) {
        var seen = story.ambition.goalValue();
        while (seen == null || seen.compareTo(value) != 0) {
            seen = story.ambition.goalValue();
        }
    }

    private static void print(Distribution whole, Distribution fromVerdict, Distribution broker) {
        System.out.println(whole.line("supplier's first POST to goal moved (8 calls)"));
        System.out.println(fromVerdict.line("buyer's review and verdict to goal moved"));
        System.out.println(broker.line("broker end to end, acks=all, one consumer"));
        System.out.printf(
                Locale.ROOT,
                "ratio of medians, verdict to goal / broker: %.1f%n",
                fromVerdict.percentile(50) / broker.percentile(50));
    }

    /** Sends a record of an event's size and waits until a consumer has it. */
    private static final class Echo implements AutoCloseable {
        private static final String BODY = "x".repeat(900);
        private final KafkaProducer<String, String> producer;
        private final KafkaConsumer<String, String> consumer;
        private final String topic = "benchmark-" + UUID.randomUUID();

        Echo(String brokers) throws Exception {
            var config = Map.<String, Object>of("bootstrap.servers", brokers, "acks", "all", "linger.ms", 0);
            try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", brokers))) {
                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                        .all()
                        .get();
            }
            producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
            consumer = new KafkaConsumer<>(
                    Map.<String, Object>of("bootstrap.servers", brokers),
                    new StringDeserializer(),
                    new StringDeserializer());
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.seekToBeginning(consumer.assignment());
            for (int i = 0; i < WARM_UP; i++) {
                roundTrip();
            }
        }

        long roundTrip() throws Exception {
            var started = System.nanoTime();
            producer.send(new ProducerRecord<>(topic, "key", BODY)).get();
            while (consumer.poll(Duration.ofMillis(500)).isEmpty()) {
                // the record is on its way
            }
            return System.nanoTime() - started;
        }

        @Override
        public void close() {
            producer.close();
            consumer.close();
        }
    }
}

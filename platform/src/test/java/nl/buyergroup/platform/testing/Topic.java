package nl.buyergroup.platform.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nl.buyergroup.platform.events.CloudEvent;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic on the real broker, for tests: publish as another service would, and read all that is there. */
public record Topic(String name) {
    public void create() {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", RealParts.brokers()))) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(3), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void publish(CloudEvent event) {
        publish(event.subject(), event.json());
    }

    public void publish(String key, String body) {
        var config = Map.<String, Object>of("bootstrap.servers", RealParts.brokers(), "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(name, key, body)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every event on the topic now, in order per key. */
    public List<CloudEvent> events() {
        return messages().stream().map(CloudEvent::parse).toList();
    }

    /** Every message on the topic now, readable or not. */
    public List<String> messages() {
        var config = Map.<String, Object>of("bootstrap.servers", RealParts.brokers());
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            var messages = new ArrayList<String>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < end.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> messages.add(record.value()));
            }
            return messages;
        }
    }

    /** A member of a group that reads this topic from its start, one message in a poll. */
    public KafkaConsumer<String, String> member(String group) {
        var config = Map.<String, Object>of(
                "bootstrap.servers",
                RealParts.brokers(),
                "group.id",
                group,
                "max.poll.records",
                1,
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false);
        var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
        consumer.subscribe(List.of(name));
        return consumer;
    }

    /** Forgets up to where a group has read; fails while a member of it is reading. */
    public static void forgetOffsets(String group) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", RealParts.brokers()))) {
            admin.deleteConsumerGroups(List.of(group)).all().get();
        }
    }
}

package nl.buyergroup.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealPartsTest {
    @TempDir
    Path data;

    @Test
    void aRowSurvivesKillMinusNine() throws SQLException {
        int port = FreePort.find();
        var first = Postgres.start(data.resolve("postgresql"), port, "secret");
        first.createDatabase("tender", "tender", "t1");
        try (var connection = connect(first, "tender", "tender", "t1");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept(id int)");
            statement.execute("INSERT INTO kept VALUES (42)");
            first.kill();
        }
        try (var again = Postgres.start(data.resolve("postgresql"), port, "secret")) {
            again.createDatabase("tender", "tender", "t1");
            try (var connection = connect(again, "tender", "tender", "t1")) {
                assertEquals("42", read(connection, "SELECT id FROM kept"));
                assertEquals("on", read(connection, "SHOW data_checksums"));
                assertEquals("on", read(connection, "SHOW fsync"));
            }
        }
    }

    @Test
    void aLoginReachesItsOwnDatabaseOnly() throws SQLException {
        try (var postgres = Postgres.start(data.resolve("postgresql"), FreePort.find(), "secret")) {
            postgres.createDatabase("tender", "tender", "t1");
            postgres.createDatabase("ambition", "ambition", "a1");
            connect(postgres, "tender", "tender", "t1").close();
            for (var other : List.of("ambition", "postgres", "template1")) {
                var refusal = assertThrows(SQLException.class, () -> connect(postgres, other, "tender", "t1"));
                assertTrue(refusal.getMessage().contains("permission denied"), refusal.getMessage());
            }
            assertThrows(SQLException.class, () -> connect(postgres, "tender", "tender", "wrong"));
        }
    }

    @Test
    void anotherSuperuserPasswordIsRefusedPlainly() {
        Postgres.start(data.resolve("postgresql"), FreePort.find(), "secret").close();
        var failure = assertThrows(
                StartFailure.class, () -> Postgres.start(data.resolve("postgresql"), FreePort.find(), "other"));
        assertTrue(failure.getMessage().contains("another superuser password"));
    }

    @Test
    void aRecordSurvivesKillMinusNine() throws Exception {
        int port = FreePort.find();
        var first = Broker.start(data.resolve("kafka"), port);
        try (var admin = Admin.create(Map.of("bootstrap.servers", first.bootstrapServers()));
                var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", first.bootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            admin.createTopics(Set.of(new NewTopic("kept", 1, (short) 1))).all().get();
            producer.send(new ProducerRecord<>("kept", "key", "value")).get();
        }
        first.kill();
        try (var again = Broker.start(data.resolve("kafka"), port)) {
            assertEquals("value", readFirst(again, "kept"));
        }
    }

    private static String readFirst(Broker broker, String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }

    private static Connection connect(Postgres postgres, String database, String user, String password)
            throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), user, password);
    }

    private static String read(Connection connection, String query) throws SQLException {
        try (var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}

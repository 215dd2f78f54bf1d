package nl.buyergroup.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A real Apache Kafka, one node in KRaft mode, in a JVM of its own on loopback, with its data in a folder that outlives
 * it. Its class path is {@code target/kafka}, copied there by the build, never the one of the caller.
 */
public final class Broker extends Running {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final int port;

    private Broker(Child server, int port) {
        super(server);
        this.port = port;
    }

    /** Starts the broker, after formatting its data folder if that is not there yet; this JVM's end closes it. */
    public static Broker start(Path dataDir, int port) {
        var broker = open(dataDir, port);
        AtExit.close(broker::close);
        return broker;
    }

    static Broker open(Path dataDir, int port) {
        var folder = dataDir.toAbsolutePath();
        try {
            Files.createDirectories(folder);
            write(folder, port);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka's data folder could not be written", e);
        }
        format(folder);
        var server = launch(folder, "kafka.Kafka", List.of(config(folder)), "");
        return new Broker(server.awaitReady(() -> KafkaHandshake.succeeds(port), LIMIT), port);
    }

    private static void write(Path folder, int port) throws IOException {
        try (var defaults = Broker.class.getResourceAsStream("kafka-log4j2.properties")) {
            Files.write(folder.resolve("log4j2.properties"), defaults.readAllBytes());
        }
        try (var defaults = Broker.class.getResourceAsStream("kafka.properties")) {
            Files.writeString(
                    folder.resolve("server.properties"), settings(new String(defaults.readAllBytes()), folder, port));
        }
    }

    private static String settings(String defaults, Path folder, int port) {
        return defaults.replace("${port}", "" + port)
                .replace("${controller.port}", "" + FreePort.find())
                .replace("${log.dirs}", folder.resolve("log").toString().replace('\\', '/'));
    }

    private static void format(Path folder) {
        if (Files.exists(folder.resolve("log/meta.properties"))) {
            return;
        }
        var arguments = List.of("format", "-t", clusterId(), "-c", config(folder), "--ignore-formatted");
        launch(folder, "kafka.tools.StorageTool", arguments, "-format").awaitSuccess(LIMIT);
    }

    /** Kafka's own form of a UUID: 16 bytes in URL-safe base64, and no leading dash, which would look like an option. */
    private static String clusterId() {
        var id = UUID.randomUUID();
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits() >>> 1)
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static Child launch(Path folder, String main, List<String> arguments, String suffix) {
        var name = folder.getFileName() + suffix;
        var command = new JavaCommand(256)
                .archive(name)
                .option("-Dlog4j2.configurationFile=" + folder.resolve("log4j2.properties"))
                .main(BuildFolder.part("kafka") + "/*", main, arguments);
        return Child.start(folder.getParent(), name, command, Map.of());
    }

    private static String config(Path folder) {
        return folder.resolve("server.properties").toString();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }
}

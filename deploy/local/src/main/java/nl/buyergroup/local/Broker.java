package nl.buyergroup.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A real Apache Kafka, one node in KRaft mode, in a JVM of its own on loopback, with its data in a folder that outlives
 * it. Its class path is {@code target/kafka}, copied there by the build, never the one of the caller.
 */
public final class Broker implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final int port;
    private final Child server;
    private final Runnable closing = this::close;

    private Broker(int port, Child server) {
        this.port = port;
        this.server = server;
        AtExit.close(closing);
    }

    /** Starts the broker, after formatting its data folder if that is not there yet. */
    public static Broker start(Path dataDir, int port) {
        var folder = dataDir.toAbsolutePath();
        try {
            Files.createDirectories(folder);
            write(folder, port);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka's data folder could not be written", e);
        }
        format(folder);
        var child = launch(folder, "kafka.Kafka", List.of(config(folder)), "kafka");
        child.awaitReady(() -> KafkaHandshake.succeeds(port), LIMIT);
        return new Broker(port, child);
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
        launch(folder, "kafka.tools.StorageTool", arguments, "kafka-format").awaitSuccess(LIMIT);
    }

    /** Kafka's own form of a UUID: 16 bytes in URL-safe base64, and no leading dash, which would look like an option. */
    private static String clusterId() {
        var id = UUID.randomUUID();
        var bytes = java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits() >>> 1)
                .putLong(id.getLeastSignificantBits());
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static Child launch(Path folder, String main, List<String> arguments, String logName) {
        var command = JavaCommand.with(
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Dlog4j2.configurationFile=" + folder.resolve("log4j2.properties"))
                .classPath(BuildFolder.part("kafka") + "/*")
                .run(main, arguments);
        return Child.start("Kafka", command, Map.of(), folder.resolveSibling(logName + ".log"));
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

    public long pid() {
        return server.pid();
    }

    public boolean alive() {
        return server.alive();
    }

    /** SIGKILL, as a crash would; start again on the same folder to recover. */
    public void kill() {
        server.kill();
        AtExit.closed(closing);
    }

    @Override
    public void close() {
        AtExit.closed(closing);
        server.stop(Duration.ofSeconds(30));
    }
}

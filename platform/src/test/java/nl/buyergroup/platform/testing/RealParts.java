package nl.buyergroup.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.buyergroup.local.Broker;
import nl.buyergroup.local.Postgres;

/** One real PostgreSQL and one real broker for all tests of a module; a token issuer that only the tests have. */
public class RealParts implements QuarkusTestResourceLifecycleManager {
    private static final String PASSWORD = "only-for-tests";
    private static Path folder;
    private static Postgres postgres;
    private static Broker broker;

    @Override
    public Map<String, String> start() {
        startOnce();
        var config = new HashMap<String, String>();
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl("service"));
        config.put("quarkus.datasource.username", "service");
        config.put("quarkus.datasource.password", PASSWORD);
        config.put("kafka.bootstrap.servers", broker.bootstrapServers());
        config.put("platform.events.remember", "36500d"); // events of tests are of any day
        config.put("quarkus.oidc.public-key", Tokens.publicKey());
        config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        return config;
    }

    private static synchronized void startOnce() {
        if (postgres == null) {
            try {
                folder = Files.createTempDirectory("real-parts");
                postgres = Postgres.start(folder.resolve("postgres"), freePort(), PASSWORD);
                postgres.createDatabase("service", "service", PASSWORD);
                broker = Broker.start(folder.resolve("kafka"), freePort());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static String brokers() {
        return broker.bootstrapServers();
    }

    public static void killBroker() {
        broker.kill();
    }

    public static void restartBroker() {
        broker = Broker.start(folder.resolve("kafka"), broker.port());
    }

    public static void killDatabase() {
        postgres.kill();
    }

    public static void restartDatabase() {
        postgres = Postgres.start(folder.resolve("postgres"), postgres.port(), PASSWORD);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The parts end with the JVM: Quarkus calls this between test profiles too, where they must stay. */
    @Override
    public void stop() {}
}

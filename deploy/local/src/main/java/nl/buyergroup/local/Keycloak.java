package nl.buyergroup.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the realm of the network, its data in PostgreSQL. */
final class Keycloak extends Running {
    static final String DATABASE = "keycloak";
    static final String ADMIN = "admin";
    private static final Duration LIMIT = Duration.ofSeconds(180);
    private static final int HEAP_MEGABYTES = 384;

    private Keycloak(Child child) {
        super(child);
    }

    /** Starts it; the realm is imported the first time. */
    static Keycloak open(Path logs, int port, String jdbcUrl, Secrets secrets, String gatewayUrl) {
        var folder = KeycloakFolder.get();
        try {
            folder.offer(BuildFolder.repository().resolve("deploy/keycloak/buyergroup-realm.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("the realm could not be offered to Keycloak", e);
        }
        var command = folder.command(HEAP_MEGABYTES, arguments(port, jdbcUrl));
        var child = Child.start(logs, "keycloak", command, environment(secrets, gatewayUrl));
        var realm = url(port) + "/realms/buyergroup/.well-known/openid-configuration";
        child.awaitReady(() -> Http.answers(realm), LIMIT);
        new KeycloakSetup(url(port), secrets).apply(gatewayUrl);
        return new Keycloak(child);
    }

    private static List<String> arguments(int port, String jdbcUrl) {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(port),
                "--db-url=" + jdbcUrl,
                "--db-username=" + DATABASE,
                "--db-pool-initial-size=1");
    }

    // Passwords by environment: a command line is there for every user of the machine to read.
    private static Map<String, String> environment(Secrets secrets, String gatewayUrl) {
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_PASSWORD", secrets.get("keycloak-database"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak-admin"));
        environment.put("GATEWAY_URL", gatewayUrl);
        environment.put("GATEWAY_CLIENT_SECRET", secrets.get("gateway-client"));
        environment.put("COMMUNITY_CLIENT_SECRET", secrets.get("community-client"));
        environment.put("PROGRAMME_CLIENT_SECRET", secrets.get("programme-client"));
        environment.put("OPERATIONS_CLIENT_SECRET", secrets.get("operations-client"));
        environment.put("STAFF_PASSWORD", secrets.get("staff-password"));
        return environment;
    }

    static String url(int port) {
        return "http://localhost:" + port;
    }
}

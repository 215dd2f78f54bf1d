package nl.buyergroup.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The six applications: how many of each there are, where they listen and what they are told. */
final class Applications {
    static final List<String> SERVICES =
            List.of("community-service", "ambition-service", "tender-service", "footprint-service");
    static final String GATEWAY = "gateway";
    private static final String PORTAL = "portal";

    private final Options options;
    private final Secrets secrets;
    private final Ports ports;
    private final Map<String, List<Integer>> listening = new LinkedHashMap<>();

    Applications(Options options, Secrets secrets, Ports ports) {
        this.options = options;
        this.secrets = secrets;
        this.ports = ports;
        SERVICES.forEach(service -> listening.put(service, freePorts()));
        listening.put(PORTAL, freePorts());
        listening.put(GATEWAY, List.of(options.gatewayPort()));
    }

    private List<Integer> freePorts() {
        return IntStream.range(0, options.replicas())
                .mapToObj(replica -> FreePort.find())
                .toList();
    }

    /** Every process by its name: the replicas of tender-service are tender-service, tender-service-2 and so on. */
    Map<String, Application> all() {
        var all = new LinkedHashMap<String, Application>();
        listening.forEach((application, itsPorts) -> {
            for (int replica = 1; replica <= itsPorts.size(); replica++) {
                var name = replica == 1 ? application : application + "-" + replica;
                all.put(name, application(application, name, itsPorts.get(replica - 1)));
            }
        });
        return all;
    }

    private Application application(String module, String name, int port) {
        return new Application(module, name, port, options.data(), environment(module, port));
    }

    private Map<String, String> environment(String module, int port) {
        var environment = new TreeMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", "" + port);
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", options.keycloakUrl() + "/realms/buyergroup");
        // starts without waiting for Keycloak, which is first asked when a request comes in
        environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "0S");
        switch (module) {
            case GATEWAY -> environment.putAll(gateway());
            case PORTAL -> environment.putAll(serviceUrls());
            default -> environment.putAll(service(module));
        }
        return environment;
    }

    private Map<String, String> service(String module) {
        var database = database(module);
        var environment = new TreeMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                ports.jdbcUrl(database),
                "QUARKUS_DATASOURCE_USERNAME",
                database,
                "QUARKUS_DATASOURCE_PASSWORD",
                secrets.get(database + "-database"),
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + ports.kafka()));
        if (module.equals("community-service")) {
            environment.put("KEYCLOAK_ADMIN_URL", options.keycloakUrl());
            environment.put("KEYCLOAK_ADMIN_CLIENT_ID", "community-service");
            environment.put("KEYCLOAK_ADMIN_CLIENT_SECRET", secrets.get("community-client"));
        }
        return environment;
    }

    private Map<String, String> gateway() {
        var environment = new TreeMap<>(serviceUrls());
        environment.put("PORTAL_URL", urls(PORTAL));
        environment.put("GATEWAY_URL", options.gatewayUrl());
        environment.put("GATEWAY_CLIENT_SECRET", secrets.get("gateway-client"));
        environment.put("GATEWAY_SESSION_SECRET", secrets.get("gateway-session"));
        return environment;
    }

    private Map<String, String> serviceUrls() {
        var urls = new TreeMap<String, String>();
        SERVICES.forEach(service -> urls.put(database(service).toUpperCase(Locale.ROOT) + "_URL", urls(service)));
        return urls;
    }

    String urls(String application) {
        return String.join(
                ",",
                listening.get(application).stream()
                        .map(port -> "http://127.0.0.1:" + port)
                        .toList());
    }

    static String database(String service) {
        return service.replace("-service", "");
    }

    static List<Path> missing() {
        return Stream.concat(SERVICES.stream(), Stream.of(PORTAL, GATEWAY))
                .map(Application::jar)
                .filter(jar -> !Files.exists(jar))
                .toList();
    }
}

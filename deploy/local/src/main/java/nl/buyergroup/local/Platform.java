package nl.buyergroup.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The whole platform on this machine: each part a process, started again when it dies, all ended by {@link #close}. */
public final class Platform implements AutoCloseable {
    private static final List<String> INFRASTRUCTURE = List.of("keycloak", "kafka", "postgresql");
    private static final Duration LIMIT = Duration.ofSeconds(180);

    private final Instant began = Instant.now();
    private final Options options;
    private final Consumer<String> console;
    private final DataLock lock;
    private final Secrets secrets;
    private final Map<String, Supervised> parts = Collections.synchronizedMap(new LinkedHashMap<>());
    private Ports ports;
    private Applications applications;
    private boolean closed;

    private Platform(Options options, Consumer<String> console) {
        this.options = options;
        this.console = console;
        this.lock = DataLock.take(options.data(), console);
        this.secrets = new Secrets(options.data().resolve("secrets.properties"));
    }

    /** Starts everything and returns when all of it is ready; nothing is left running if a part does not start. */
    public static Platform start(Options options) {
        return start(options, System.out::println);
    }

    static Platform start(Options options, Consumer<String> console) {
        requireBuilt();
        var platform = new Platform(options, console);
        AtExit.close(platform::close);
        try {
            platform.startParts();
            return platform;
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    private static void requireBuilt() {
        var missing = Applications.missing();
        if (!missing.isEmpty()) {
            throw new StartFailure(missing.get(0) + " is missing: build first, with mvn -DskipTests package");
        }
    }

    private void startParts() {
        Ports.requireFree(options.gatewayPort(), "the gateway", "--port");
        Ports.requireFree(options.keycloakPort(), "Keycloak", "--keycloak-port");
        deleteOldLogs();
        ports = Ports.choose(options.data());
        supervise("postgresql", () -> postgres(ports.postgres()));
        awaitFirst(List.of("postgresql"));
        supervise("keycloak", () -> keycloak(ports));
        supervise("kafka", () -> Broker.open(options.data().resolve("kafka"), ports.kafka()));
        applications = new Applications(options, secrets, ports);
        applications.all().forEach((name, part) -> supervise(name, part::open));
        awaitFirst(parts.keySet());
    }

    private void deleteOldLogs() {
        try (var files = Files.newDirectoryStream(options.data(), "*.log")) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void supervise(String name, Supplier<Running> start) {
        if (closed) {
            throw new Interrupted();
        }
        parts.put(name, new Supervised(name, start, console));
    }

    private void awaitFirst(Collection<String> names) {
        var all = names.stream().map(name -> parts.get(name).first()).toList();
        var failed = new CompletableFuture<Void>();
        all.forEach(part -> part.whenComplete((ready, error) -> {
            if (error != null) {
                failed.completeExceptionally(error);
            }
        }));
        try {
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Running postgres(int port) {
        var postgres = Postgres.open(options.data().resolve("postgresql"), port, secrets.get("postgres-superuser"));
        postgres.createDatabase(Keycloak.DATABASE, Keycloak.DATABASE, secrets.get("keycloak-database"));
        for (var service : Applications.SERVICES) {
            var name = Applications.database(service);
            postgres.createDatabase(name, name, secrets.get(name + "-database"));
        }
        return postgres;
    }

    private Running keycloak(Ports ports) {
        return Keycloak.open(
                options.data(),
                options.keycloakPort(),
                ports.jdbcUrl(Keycloak.DATABASE),
                secrets,
                options.gatewayUrl());
    }

    public String gatewayUrl() {
        return options.gatewayUrl();
    }

    public String keycloakUrl() {
        return options.keycloakUrl();
    }

    /** Where an application listens itself, without the gateway before it. */
    public String url(String application) {
        return applications.urls(application);
    }

    /** The database of a service, as JDBC knows it; its user is named after it, the password is a secret of the same name. */
    public String jdbcUrl(String database) {
        return ports.jdbcUrl(database);
    }

    /** Where Kafka listens. */
    public String brokers() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** A generated secret by its name in {@code secrets.properties}, such as {@code staff-password}. */
    public String secret(String name) {
        return secrets.get(name);
    }

    public List<String> partNames() {
        return List.copyOf(parts.keySet());
    }

    public long pid(String part) {
        return awaitReady(part).pid();
    }

    /** Kills a part with SIGKILL; it is started again at once. */
    public void kill(String part) {
        awaitReady(part).kill();
    }

    public Running awaitReady(String part) {
        return parts.get(part).await(LIMIT);
    }

    String summary() {
        var processes = new ArrayList<ProcessHandle>();
        partNames().forEach(part -> ProcessHandle.of(pid(part)).ifPresent(processes::add));
        return "ready in " + Seconds.since(began) + " · gateway " + gatewayUrl() + " · memory " + Memory.of(processes);
    }

    /** Ends the applications together, then Keycloak and Kafka, PostgreSQL last. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            endParts();
            lock.close();
        }
    }

    private void endParts() {
        if (parts.isEmpty()) {
            return;
        }
        var closing = Instant.now();
        console.accept("stopping");
        var applications = partNames().stream()
                .filter(part -> !INFRASTRUCTURE.contains(part))
                .map(parts::get)
                .toList();
        applications.forEach(Supervised::beginClose);
        applications.forEach(Supervised::close);
        INFRASTRUCTURE.stream().map(parts::get).filter(Objects::nonNull).forEach(Supervised::close);
        console.accept("stopped in " + Seconds.since(closing));
    }
}

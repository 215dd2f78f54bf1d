package nl.buyergroup.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A real PostgreSQL as a child process, on loopback, with its data in a folder that outlives it. It may be killed at any
 * moment and started again on the same folder.
 */
public final class Postgres extends Running {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 20;
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=64MB",
            "max_connections=200",
            "fsync=on",
            "timezone=UTC",
            "log_timezone=UTC");

    private final PostgresFolder folder;
    private final Databases databases;

    private Postgres(PostgresFolder folder, Databases databases) {
        super(launch(folder, databases));
        this.folder = folder;
        this.databases = databases;
    }

    /** Starts the server, after creating its data folder if that is not there yet; this JVM's end closes it. */
    public static Postgres start(Path dataDir, int port, String superuserPassword) {
        var postgres = open(dataDir, port, superuserPassword);
        AtExit.close(postgres::close);
        return postgres;
    }

    static Postgres open(Path dataDir, int port, String superuserPassword) {
        var folder = new PostgresFolder(dataDir.toAbsolutePath());
        folder.create(Databases.SUPERUSER, superuserPassword);
        folder.stopLeftover(STOP_LIMIT);
        return new Postgres(folder, new Databases(port, superuserPassword));
    }

    private static Child launch(PostgresFolder folder, Databases databases) {
        for (int attempt = 1; ; attempt++) {
            try {
                return folder.launch("postgres", arguments(folder, databases))
                        .awaitReady(databases::answer, START_LIMIT);
            } catch (StartFailure e) {
                // the backends of a killed server need a moment to notice that it is gone
                if (attempt == ATTEMPTS || !e.getMessage().contains("pre-existing shared memory block")) {
                    throw e;
                }
            }
        }
    }

    private static List<String> arguments(PostgresFolder folder, Databases databases) {
        var arguments = new ArrayList<>(List.of("-D", folder.path().toString(), "-p", "" + databases.port()));
        SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }

    /** Creates, if it is not there, a database that only its own login may connect to; the login can reach no other. */
    public void createDatabase(String name, String user, String password) {
        databases.create(name, user, password);
    }

    public String jdbcUrl(String database) {
        return databases.url(database);
    }

    public int port() {
        return databases.port();
    }

    /** Fast shutdown: open transactions are rolled back, everything is on disk when this returns. */
    @Override
    public void close() {
        if (alive()) {
            folder.stop(STOP_LIMIT);
        }
        kill();
    }
}

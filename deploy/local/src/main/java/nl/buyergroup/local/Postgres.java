package nl.buyergroup.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A real PostgreSQL as a child process, on loopback, with its data in a folder that outlives it. It may be killed at any
 * moment and started again on the same folder.
 */
public final class Postgres implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final String WRONG_PASSWORD = "28P01";
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=64MB",
            "max_connections=200",
            "fsync=on",
            "timezone=UTC",
            "log_timezone=UTC");

    private final PostgresFolder folder;
    private final int port;
    private final String password;
    private final Runnable closing = this::close;
    private final Child server;

    private Postgres(PostgresFolder folder, int port, String password) {
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.server = launch();
        AtExit.close(closing);
    }

    /** Starts the server, after creating its data folder if that is not there yet. */
    public static Postgres start(Path dataDir, int port, String superuserPassword) {
        var folder = new PostgresFolder(dataDir.toAbsolutePath());
        folder.create(SUPERUSER, superuserPassword);
        folder.stopLeftover(STOP_LIMIT);
        return new Postgres(folder, port, superuserPassword);
    }

    private Child launch() {
        for (int attempt = 1; ; attempt++) {
            var child = Child.start("PostgreSQL", command(), folder.environment(), folder.log());
            try {
                child.awaitReady(this::answers, START_LIMIT);
                return child;
            } catch (StartFailure e) {
                // the backends of a killed server need a moment to notice that it is gone
                if (attempt == 20 || !e.getMessage().contains("pre-existing shared memory block")) {
                    throw e;
                }
            } catch (RuntimeException e) {
                child.kill();
                throw e;
            }
        }
    }

    private List<String> command() {
        var command =
                new ArrayList<>(folder.program("postgres", "-D", folder.path().toString(), "-p", "" + port));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new StartFailure(folder.path() + " was created with another superuser password");
            }
            return false;
        }
    }

    /** Creates, if it is not there, a database that only its own login may connect to; the login can reach no other. */
    public void createDatabase(String name, String user, String userPassword) {
        try (var connection = connect()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", user)) {
                execute(connection, "CREATE ROLE %I LOGIN", user);
            }
            execute(connection, "ALTER ROLE %I PASSWORD %L", user, userPassword);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                execute(connection, "CREATE DATABASE %I OWNER %I", name, user);
            }
            execute(connection, "REVOKE ALL ON DATABASE %I, postgres, template1 FROM PUBLIC", name);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " could not be created", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(SUPERUSER) + "?connectTimeout=5", SUPERUSER, password);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Lets the server quote the names: format() puts them in as %I (identifier) or %L (literal). */
    private static void execute(Connection connection, String format, String... arguments) throws SQLException {
        try (var quote = connection.prepareStatement("SELECT format(?, VARIADIC ?::text[])");
                var statement = connection.createStatement()) {
            quote.setString(1, format);
            quote.setArray(2, connection.createArrayOf("text", arguments));
            var quoted = quote.executeQuery();
            quoted.next();
            statement.execute(quoted.getString(1));
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
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

    /** Fast shutdown: open transactions are rolled back, everything is on disk when this returns. */
    @Override
    public void close() {
        AtExit.closed(closing);
        if (server.alive()) {
            folder.stop(STOP_LIMIT);
        }
        server.kill();
    }
}

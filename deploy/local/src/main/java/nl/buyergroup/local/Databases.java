package nl.buyergroup.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The databases of a running server and their logins, as its superuser sees them. */
record Databases(int port, String superuserPassword) {
    static final String SUPERUSER = "postgres";
    private static final String WRONG_PASSWORD = "28P01";

    boolean answer() {
        try (var connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new StartFailure("PostgreSQL's data was created with another superuser password");
            }
            return false;
        }
    }

    void create(String name, String user, String password) {
        try (var connection = connect()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", user)) {
                execute(connection, "CREATE ROLE %I LOGIN", user);
            }
            execute(connection, "ALTER ROLE %I PASSWORD %L", user, password);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                execute(connection, "CREATE DATABASE %I OWNER %I", name, user);
            }
            execute(connection, "REVOKE ALL ON DATABASE %I, postgres, template1 FROM PUBLIC", name);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " could not be created", e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    // The server itself quotes the names: format() puts them in as %I (identifier) or %L (literal).
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

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(SUPERUSER) + "?connectTimeout=5", SUPERUSER, superuserPassword);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}

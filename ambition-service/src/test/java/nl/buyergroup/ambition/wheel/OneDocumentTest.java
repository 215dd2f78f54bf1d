package nl.buyergroup.ambition.wheel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What the version before wrote in tables is read from documents without a difference. Rows and answers were recorded
 * from that version while it ran; they are not made anew.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OneDocumentTest {
    private static final String VERSION_BEFORE = "9";
    private static final List<String> OLD_TABLES =
            List.of("organisation", "value_wheel", "theme", "goal", "qualitative_goal", "wheel_revision", "workflow");
    private static final List<String> TABLES = List.of("organisation", "value_wheel", "wheel_revision", "workflow");
    private static final UUID ORGANISATION = UUID.fromString("3b4b6cdb-a4fb-4240-b436-b7d8b7e7934b");

    private final String schema = "before_" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    DataSource database;

    @AfterEach
    void dropSchema() throws SQLException {
        try (var connection = database.getConnection()) {
            run(connection, "drop schema " + schema + " cascade");
        }
    }

    @Test
    void everyAnswerOfTheVersionBeforeStaysTheSame() throws SQLException, IOException {
        migrate(VERSION_BEFORE);
        fill();
        migrate("latest");
        moveToWhereTheServiceReads();

        var answers =
                resource("answers.txt").lines().map(line -> line.split("\t", 2)).toList();
        assertEquals(31, answers.size());
        var api = new Api(ORGANISATION, Tokens.member(ORGANISATION));
        for (var answer : answers) {
            var now = api.reading("application/json").get(answer[0]);
            assertEquals(answer[1], now.statusCode() + " " + now.header("ETag") + " " + now.asString(), answer[0]);
        }
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .locations("db/platform", "db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void fill() throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            for (var table : OLD_TABLES) {
                try (var insert = connection.prepareStatement(
                        "insert into %1$s.%2$s (%3$s) select %3$s from jsonb_populate_recordset(null::%1$s.%2$s, ?::jsonb)"
                                .formatted(schema, table, columns(connection, table)))) {
                    insert.setString(1, rows(table));
                    insert.executeUpdate();
                }
            }
        }
    }

    private String rows(String table) throws IOException {
        return resource("rows.json")
                .lines()
                .filter(line -> line.startsWith("\"" + table + "\": "))
                .map(line -> line.substring(line.indexOf('['), line.lastIndexOf(']') + 1))
                .findFirst()
                .orElseThrow();
    }

    private void moveToWhereTheServiceReads() throws SQLException {
        try (var connection = database.getConnection()) {
            for (var table : TABLES) {
                run(
                        connection,
                        "insert into %1$s (%2$s) select %2$s from %3$s.%1$s"
                                .formatted(table, columns(connection, table), schema));
            }
        }
    }

    /** Those that the database does not make itself. */
    private String columns(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement("select string_agg(column_name, ', ') from"
                + " information_schema.columns where table_schema = ? and table_name = ? and is_generated = 'NEVER'")) {
            select.setString(1, schema);
            select.setString(2, table);
            try (var found = select.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) throws IOException {
        try (var stream = OneDocumentTest.class.getResourceAsStream("/before-one-document/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

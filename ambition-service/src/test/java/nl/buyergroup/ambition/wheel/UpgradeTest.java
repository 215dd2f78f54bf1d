package nl.buyergroup.ambition.wheel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.platform.testing.RealParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What an installation of the first release holds is still there after an upgrade. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UpgradeTest {
    private static final UUID ADOPTED = new UUID(7, 1);
    private static final UUID CHILD = new UUID(7, 2);
    private static final UUID DRAFT = new UUID(7, 3);

    private final String schema = "upgrade_" + UUID.randomUUID().toString().replace("-", "");

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void wheelAdoptedBeforeVersionsWereKeptIsItsFirstVersion() throws SQLException {
        migrate("1");
        try (var database = DriverManager.getConnection(url, user, password)) {
            database.setSchema(schema);
            fill(database);
            migrate("latest");
            var content = read(text(
                    database, "select content from wheel_revision where number = 1 and wheel_id = '" + ADOPTED + "'"));
            assertEquals("Samen vooruit", content.title());
            assertEquals(LocalDate.parse("2025-01-15"), content.commitment().committedOn());
            assertEquals(
                    "Jo Jansen",
                    text(database, "select board_name from wheel_revision where wheel_id = '" + ADOPTED + "'"));
            assertEquals(Theme.Priority.HIGH, content.themes().get(0).priority());
            assertEquals(new BigDecimal("66.5"), content.goals().get(0).target());
            assertEquals("1", text(database, "select number_in_force from value_wheel where id = '" + ADOPTED + "'"));
            assertEquals("1", text(database, "select parent_number from value_wheel where id = '" + CHILD + "'"));
            assertNull(text(database, "select parent_id from value_wheel where id = '" + DRAFT + "'"));
            assertNull(text(database, "select number_in_force from value_wheel where id = '" + DRAFT + "'"));
            assertEquals("1", text(database, "select count(*) from wheel_revision"));
        }
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(url, user, password)
                .defaultSchema(schema)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static void fill(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            wheel(
                    statement,
                    ADOPTED,
                    "ORGANISATION",
                    null,
                    "ADOPTED",
                    "'Jo Jansen', 'Directeur', '2025-01-15'",
                    "now()");
            wheel(statement, CHILD, "DEPARTMENT", ADOPTED, "DRAFT", "null, null, null", "null");
            wheel(statement, DRAFT, "PRODUCT", CHILD, "DRAFT", "null, null, null", "null");
            statement.execute("insert into theme values ('%s', '%s', 'Klimaat', 'BEHAVIOUR', 'Wij doen het', 'HIGH')"
                    .formatted(new UUID(8, 1), ADOPTED));
            statement.execute(
                    "insert into goal values ('%s', '%s', '%s', null, 'Uitstoot', 'kg', 'DECREASE', 133, '2024-12-31', 66.5, '2027-12-31')"
                            .formatted(new UUID(9, 1), ADOPTED, new UUID(8, 1)));
        }
    }

    private static void wheel(
            java.sql.Statement statement,
            UUID id,
            String level,
            UUID parent,
            String state,
            String board,
            String adopted)
            throws SQLException {
        statement.execute(
                "insert into value_wheel values ('%s', '%s', '%s', 'Samen vooruit', 'Wij geven terug', %s, '%s', %s, now(), %s, 4)"
                        .formatted(
                                id,
                                new UUID(1, 1),
                                level,
                                parent == null ? "null" : "'" + parent + "'",
                                state,
                                board,
                                adopted));
    }

    private static WheelContent read(String json) {
        try {
            return new ObjectMapper().findAndRegisterModules().readValue(json, WheelContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Connection database, String query) throws SQLException {
        try (var rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

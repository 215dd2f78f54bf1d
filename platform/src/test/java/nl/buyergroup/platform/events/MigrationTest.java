package nl.buyergroup.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.buyergroup.platform.testing.RealParts;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MigrationTest {
    private static final String SCHEMA = "before_marks";
    private static final String ID = "0190a5b0-0000-3000-8000-000000000001";

    @Inject
    DataSource database;

    @Inject
    Flyway flyway;

    @AfterEach
    void dropSchema() throws SQLException {
        run("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void serviceThatIsFurtherThanThePlatformTakesItsNextMigrationAndKeepsWhatItKnew() throws SQLException {
        migration().target("0.1").load().migrate();
        migration()
                .resourceProvider(null)
                .locations("db/migration")
                .ignoreMigrationPatterns("*:missing")
                .load()
                .migrate();
        run("insert into outbox (event_id, key, body) values ('" + ID + "', 'k', 'b')");
        run("insert into inbox (event_id, topic) values ('urn:x/" + ID + "', 'far-events')");

        migration().load().migrate();

        assertThrows(SQLException.class, () -> run("insert into told_event values ('" + ID + "')"));
        run("insert into inbox_mark values ('far-events', 0, 1, 'infinity')");
        run(Inbox.OLD.replace(":keep", "1").replace(":batch", "10"));
        assertEquals(1, run("update inbox set topic = topic where event_id like '%" + ID + "'"));
    }

    /** As the service has it, in a schema of its own. */
    private FluentConfiguration migration() {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas(SCHEMA)
                .createSchemas(true);
    }

    private int run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local search_path to " + SCHEMA);
            int rows = statement.executeUpdate(sql);
            connection.commit();
            return rows;
        }
    }
}

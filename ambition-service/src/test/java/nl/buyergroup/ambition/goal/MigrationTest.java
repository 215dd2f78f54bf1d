package nl.buyergroup.ambition.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.buyergroup.platform.testing.RealParts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MigrationTest {
    private static final String SCHEMA = "before_progress";
    private static final String ADOPTED = "00000000-0000-7000-8000-000000000001";
    private static final String IN_FORCE = "00000000-0000-7000-8000-000000000002";
    private static final String DRAFTED = "00000000-0000-7000-8000-000000000003";

    @Inject
    DataSource database;

    @AfterEach
    void dropSchema() throws SQLException {
        run("drop schema " + SCHEMA + " cascade");
    }

    /** One goal is in force with a stricter draft beside it, one is only drafted. */
    @Test
    void goalsInForceKeepTheirPointsAndStand() throws SQLException {
        migrateTo("2");
        run(
                "set search_path to " + SCHEMA,
                """
                insert into value_wheel (id, organisation_id, level, title, ambition, state, number, number_in_force,
                    changed_at, adopted_at, version)
                values ('%s', gen_random_uuid(), 'PRODUCT', 't', 'a', 'DRAFT', 2, 1, now(), now(), 9)
                """
                        .formatted(ADOPTED),
                """
                insert into theme (id, wheel_id, name, pillar)
                values ('%1$s', '%1$s', 'n', 'BEHAVIOUR')
                """
                        .formatted(ADOPTED),
                goal(IN_FORCE),
                goal(DRAFTED),
                """
                insert into wheel_revision (wheel_id, revision, number, content, changed_at, changed_by)
                values ('%s', 4, 1, '{"goals": [{"id": "%s", "themeId": "%1$s", "packageCode": null,
                    "indicator": "i", "unit": "kg", "direction": "DECREASE", "baseline": 1E+2,
                    "baselineDate": "2024-01-01", "target": 90, "targetDate": "2024-01-11"}],
                    "qualitativeGoals": [{"id": "%1$s", "themeId": "%1$s", "statement": "s",
                    "targetDate": "2028-01-01"}]}', now(), 'x')
                """
                        .formatted(ADOPTED, IN_FORCE),
                """
                insert into goal_progress (goal_id, version) values ('%s', 4), ('%s', 0)
                """
                        .formatted(IN_FORCE, DRAFTED),
                """
                insert into taken_report (id, version) values ('%s', 3)
                """
                        .formatted(ADOPTED),
                point(IN_FORCE, "1", "2024-01-02", null),
                point(IN_FORCE, "2", "2024-01-04", null),
                point(IN_FORCE, "3", "2024-01-09", "UNIT_DIFFERS"),
                point(DRAFTED, "1", "2024-01-02", "WHEEL_NOT_ADOPTED"));

        migrateTo("3");

        assertEquals(
                List.of("1 90 97 2024-01-04 t 5"),
                rows("select concat_ws(' ', number, target, current_value, current_measured_on, on_track, version)"
                        + " from %s.tracked_goal"));
        assertEquals(
                List.of("ACCEPTED 2", "REFUSED 2"),
                rows("select concat_ws(' ', state, count(*)) from %s.measurement where source_version = 3"
                        + " group by state order by state"));
        assertEquals(
                List.of("s 1 f"),
                rows("select concat_ws(' ', statement, number, dropped) from %s.qualitative_outcome"));
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .locations("db/platform", "db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static String goal(String id) {
        return """
                insert into goal (id, wheel_id, theme_id, indicator, unit, direction, baseline, baseline_date, target,
                    target_date)
                values ('%s', '%2$s', '%2$s', 'i', 'kg', 'DECREASE', 100, '2024-01-01', 1, '2024-01-11')
                """
                .formatted(id, ADOPTED);
    }

    private static String point(String goal, String kpi, String day, String refusal) {
        return """
                insert into goal_point (goal_id, source_kind, source_id, kpi_id, measured_value, unit, measured_on,
                    verified_at, refusal)
                values ('%s', 'SUPPLIER', '%s', '%s', 97, 'kg', '%s', now(), %s)
                """
                .formatted(
                        goal,
                        ADOPTED,
                        new UUID(0, Long.parseLong(kpi)),
                        day,
                        refusal == null ? "null" : "'" + refusal + "'");
    }

    private void run(String... statements) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var sql : statements) {
                execute(connection, sql);
            }
            execute(connection, "reset search_path");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String select) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(select.formatted(SCHEMA))) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}

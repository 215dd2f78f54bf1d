package nl.buyergroup.community.note;

import static nl.buyergroup.community.Api.addNote;
import static nl.buyergroup.community.Api.as;
import static nl.buyergroup.community.Api.moveTo;
import static nl.buyergroup.community.Api.note;
import static nl.buyergroup.community.Api.staff;
import static nl.buyergroup.community.Api.wallSession;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnonymityTest {
    @Inject
    DataSource database;

    private final UUID canaryId = UUID.randomUUID();
    private final String canary = Tokens.member(canaryId);
    private final String other = Tokens.supplier(UUID.randomUUID());
    private UUID session;
    private String notes;

    @BeforeEach
    void startComplaining() {
        session = wallSession(5);
        notes = "/wall-sessions/" + session + "/notes";
        moveTo(session, "COMPLAIN");
    }

    @Test
    void noRowOfAnyTableTellsWhoWroteAnAnonymousNote() throws SQLException {
        send("key-" + UUID.randomUUID(), "canary sings").then().statusCode(201);

        assertTrue(rows("wall_note").stream().anyMatch(row -> row.contains("canary sings")));
        for (var table : tables()) {
            for (var row : rows(table)) {
                assertFalse(row.contains(canaryId.toString()), table + ": " + row);
            }
        }
    }

    @Test
    void nothingButTheNoteIsWrittenInItsTransaction() throws SQLException {
        var id = send("key-" + UUID.randomUUID(), "canary sings")
                .then()
                .extract()
                .jsonPath()
                .getUUID("id");

        assertEquals(4, id.version());
        var transaction = query("select xmin::text from wall_note where id = '" + id + "'");
        for (var table : tables()) {
            var together =
                    query("select xmin::text from " + table + " where xmin::text = '" + transaction.get(0) + "'");
            assertEquals(table.equals("wall_note") ? 1 : 0, together.size(), table);
        }
    }

    @Test
    void noteHasNoTime() throws SQLException {
        assertEquals(
                List.of(),
                query("select column_name from information_schema.columns where table_name = 'wall_note'"
                        + " and (data_type like 'timestamp%' or data_type = 'date' or is_identity = 'YES')"));
    }

    @Test
    void sameKeyPutsOneNoteOnTheWallAlsoInParallel() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var ids = new ArrayList<UUID>();
            var calls = IntStream.range(0, 8)
                    .mapToObj(i -> pool.submit(() -> send("one", "once")
                            .then()
                            .statusCode(201)
                            .extract()
                            .jsonPath()
                            .getUUID("id")))
                    .toList();
            for (var call : calls) {
                ids.add(call.get());
            }
            assertEquals(1, ids.stream().distinct().count());
        } finally {
            pool.shutdown();
        }
        send("one", "something else").then().statusCode(409);
        moveTo(session, "REVEAL");
        as(other).get(notes).then().body("items", hasSize(1));
    }

    @Test
    void keyAndWriterOfNamedNotesAreForgottenAtTheReveal() throws SQLException {
        send("secret key", "canary sings").then().statusCode(201);
        addNote(session, other, "with a name", false);
        assertEquals(
                1,
                query("select key_hash from wall_note where session_id = '" + session + "' and key_hash is not null")
                        .size());

        moveTo(session, "REVEAL");

        assertEquals(
                List.of(),
                query("select id::text from wall_note where session_id = '" + session
                        + "' and (key_hash is not null or author_subject is not null)"));
    }

    @Test
    void beforeTheRevealOnlyOnesOwnNamedNotesAreSeen() {
        var own = addNote(session, canary, "mine", false);
        var anonymous = addNote(session, canary, "nobody's", true);
        var foreign = addNote(session, other, "theirs", false);

        as(canary).get(notes).then().statusCode(200).body("items.id", contains(own.toString()));
        as(canary).get(notes + "/" + own).then().statusCode(200);
        as(canary).get(notes + "/" + anonymous).then().statusCode(404);
        as(canary).get(notes + "/" + foreign).then().statusCode(404);
        staff().get(notes).then().body("items", hasSize(0));
        staff().get("/wall-sessions/" + session + "/outcome").then().statusCode(409);
    }

    @Test
    void afterTheRevealEveryoneSeesAllAndTheOrganisationOnlyOfNamedNotes() {
        var named = addNote(session, canary, "mine", false);
        var anonymous = addNote(session, canary, "nobody's", true);
        moveTo(session, "REVEAL");

        as(other).get(notes).then().body("items.id", containsInAnyOrder(named.toString(), anonymous.toString()));
        as(other)
                .get(notes + "/" + named)
                .then()
                .body("organisationId", equalTo(canaryId.toString()))
                .body("anonymous", equalTo(false));
        as(other)
                .get(notes + "/" + anonymous)
                .then()
                .body("organisationId", nullValue())
                .body("anonymous", equalTo(true));
    }

    @Test
    void pagesFollowEachOther() {
        for (int i = 0; i < 5; i++) {
            addNote(session, other, "note " + i, true);
        }
        moveTo(session, "REVEAL");

        var first = as(canary).queryParam("limit", 3).get(notes);
        var link = first.header("Link");
        var next = as(canary).get(link.substring(1, link.indexOf('>')));
        var texts = new ArrayList<String>(first.jsonPath().getList("items.text"));
        texts.addAll(next.jsonPath().getList("items.text"));
        assertEquals(5, texts.stream().distinct().count());
        assertEquals(null, next.header("Link"));
    }

    @Test
    void notesAreWrittenWhileComplainingOnly() {
        moveTo(session, "REVEAL");
        send("late", "too late").then().statusCode(409);
        as(canary).body(note("too late", false)).post(notes).then().statusCode(409);
    }

    @Test
    void namedNoteWithTheSameKeyIsWrittenOnceAndRepeatedAfterTheReveal() {
        var first = named();
        moveTo(session, "REVEAL");

        assertEquals(first, named());
        as(canary).get(notes).then().body("items", hasSize(1));
    }

    @Test
    void everyFaultIsNamedAndNothingIsWritten() {
        as(canary)
                .body(Map.of())
                .post(notes)
                .then()
                .statusCode(400)
                .body("violations.field", contains("anonymous", "text", "topic"));
        as(canary)
                .body(Map.of("topic", "WEATHER", "text", 5, "anonymous", "maybe", "mood", "bad"))
                .post(notes)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("topic", "text", "anonymous", "mood"));
        as(canary)
                .body(note("x".repeat(501), true))
                .post(notes)
                .then()
                .statusCode(400)
                .body("violations.field", contains("text"));
        as(canary).body("{\"topic\"").post(notes).then().statusCode(400);
        send("k".repeat(101), "long key").then().statusCode(400);
        as(canary)
                .body(note("x", true))
                .post("/wall-sessions/" + UUID.randomUUID() + "/notes")
                .then()
                .statusCode(404);

        moveTo(session, "REVEAL");
        as(canary).get(notes).then().body("items", hasSize(0));
    }

    private UUID named() {
        return as(canary)
                .header("Idempotency-Key", "named " + session)
                .body(note("mine", false))
                .post(notes)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private Response send(String key, String text) {
        return as(canary).header("Idempotency-Key", key).body(note(text, true)).post(notes);
    }

    private List<String> tables() throws SQLException {
        var tables = query("select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE'");
        assertTrue(tables.containsAll(List.of("wall_note", "outbox", "idempotency")), tables.toString());
        return tables;
    }

    private List<String> rows(String table) throws SQLException {
        return query("select row_to_json(t)::text from " + table + " t");
    }

    private List<String> query(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}

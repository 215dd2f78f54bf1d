package nl.buyergroup.community.cluster;

import static nl.buyergroup.community.Api.addNote;
import static nl.buyergroup.community.Api.as;
import static nl.buyergroup.community.Api.cluster;
import static nl.buyergroup.community.Api.moveTo;
import static nl.buyergroup.community.Api.staff;
import static nl.buyergroup.community.Api.wallSession;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VotesTest {
    private static final int BUDGET = 3;

    @Inject
    DataSource database;

    private final String member = Tokens.member(UUID.randomUUID());
    private UUID session;
    private String first;
    private String second;

    @BeforeEach
    void startVoting() {
        session = wallSession(BUDGET);
        moveTo(session, "COMPLAIN");
        var one = addNote(session, member, "one", true);
        var two = addNote(session, member, "two", true);
        moveTo(session, "REVEAL", "CLUSTER");
        var clusters = "/wall-sessions/" + session + "/clusters/";
        first = clusters + cluster(session, "first", one);
        second = clusters + cluster(session, "second", two);
        moveTo(session, "VOTE");
    }

    @Test
    void budgetHoldsUnderFortyParallelVotes() throws Exception {
        var statuses = parallel(40, i -> vote(i % 2 == 0 ? first : second, null));

        assertEquals(Map.of(200, BUDGET, 409, 40 - BUDGET), statuses);
        as(member).get("/wall-sessions/" + session + "/ballot").then().body("remainingVotes", equalTo(0));
        moveTo(session, "TURN_AROUND");
        int counted = votes(first) + votes(second);
        assertEquals(BUDGET, counted);
    }

    @Test
    void budgetHoldsWhileVotesAreTakenBackInParallel() throws Exception {
        parallel(
                40,
                i -> i % 4 == 0
                        ? as(member).delete(first + "/votes").statusCode()
                        : vote(i % 2 == 0 ? first : second, null));

        var ballot = as(member).get("/wall-sessions/" + session + "/ballot").jsonPath();
        int given = ballot.getList("given.votes", Integer.class).stream()
                .mapToInt(i -> i)
                .sum();
        assertEquals(BUDGET, given + ballot.getInt("remainingVotes"));
        assertEquals(ballot.getInt("remainingVotes"), remaining());
    }

    @Test
    void sameKeyVotesOnceAlsoInParallel() throws Exception {
        var statuses = parallel(10, i -> vote(first, "again"));

        assertEquals(Map.of(200, 10), statuses);
        as(member).get("/wall-sessions/" + session + "/ballot").then().body("remainingVotes", equalTo(BUDGET - 1));
        assertEquals(409, vote(second, "again"));
    }

    @Test
    void eachParticipantHasABudgetOfItsOwn() {
        for (int i = 0; i < BUDGET; i++) {
            assertEquals(200, vote(first, null));
        }
        assertEquals(409, vote(first, null));

        as(Tokens.supplier(UUID.randomUUID()))
                .post(first + "/votes")
                .then()
                .statusCode(200)
                .body("remainingVotes", equalTo(BUDGET - 1));
    }

    @Test
    void votesTakenBackCanBeGivenAgain() {
        vote(first, null);
        vote(first, null);
        vote(second, null);

        as(member)
                .delete(first + "/votes")
                .then()
                .statusCode(200)
                .body("remainingVotes", equalTo(2))
                .body("given", hasSize(1));
        as(member).delete(first + "/votes").then().statusCode(200).body("remainingVotes", equalTo(2));
        assertEquals(200, vote(second, null));
    }

    @Test
    void tallyAppearsWhenVotingIsOverAndWhoVotedIsForgotten() throws SQLException {
        vote(first, null);
        for (var token : new String[] {member, Tokens.staff()}) {
            as(token).get(first).then().body("votes", nullValue());
            as(token).get("/wall-sessions/" + session + "/outcome").then().body("clusters.votes", contains(null, null));
        }

        moveTo(session, "TURN_AROUND");

        staff().get(first).then().body("votes", equalTo(1));
        staff().get(second).then().body("votes", equalTo(0));
        assertEquals(0, number("select count(*) from wall_vote where session_id = '" + session + "'"));
        assertEquals(0, number("select count(*) from wall_ballot where session_id = '" + session + "'"));
    }

    @Test
    void votesAreGivenWhileVotingOnly() {
        moveTo(session, "TURN_AROUND");

        as(member)
                .header("Accept-Language", "nl")
                .post(first + "/votes")
                .then()
                .statusCode(409)
                .body("detail", containsString("de sessie is in TURN_AROUND"));
        as(member).delete(first + "/votes").then().statusCode(409);
        as(member).get("/wall-sessions/" + session + "/ballot").then().statusCode(409);
    }

    @Test
    void unknownClusterOrSessionIsNotFound() {
        var unknown = UUID.randomUUID();
        as(member)
                .post("/wall-sessions/" + session + "/clusters/" + unknown + "/votes")
                .then()
                .statusCode(404);
        as(member)
                .post(first.replace(session.toString(), unknown.toString()) + "/votes")
                .then()
                .statusCode(404);
        as(member).get("/wall-sessions/" + unknown + "/ballot").then().statusCode(404);
    }

    private int vote(String cluster, String key) {
        var request = as(member);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post(cluster + "/votes")
                .statusCode();
    }

    private static int votes(String cluster) {
        return staff().get(cluster).jsonPath().getInt("votes");
    }

    private int remaining() throws SQLException {
        return number("select remaining from wall_ballot where session_id = '" + session + "'");
    }

    private int number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Map<Integer, Integer> parallel(int times, IntFunction<Integer> call) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var calls = IntStream.range(0, times)
                    .mapToObj(i -> pool.submit(() -> call.apply(i)))
                    .toList();
            var statuses = new HashMap<Integer, Integer>();
            for (var answer : calls) {
                statuses.merge(answer.get(), 1, Integer::sum);
            }
            return statuses;
        } finally {
            pool.shutdown();
        }
    }
}

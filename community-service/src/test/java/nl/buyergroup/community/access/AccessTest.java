package nl.buyergroup.community.access;

import static nl.buyergroup.community.Api.created;
import static nl.buyergroup.community.Api.organisation;
import static nl.buyergroup.community.Api.register;
import static nl.buyergroup.community.Api.staff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.buyergroup.platform.testing.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(KeycloakDouble.class)
class AccessTest {
    private final String username = "jo." + UUID.randomUUID();
    private UUID organisation;
    private String users;
    private String apiClients;

    @BeforeEach
    void registerSupplier() {
        organisation = register("SUPPLIER");
        users = "/organisations/" + organisation + "/users";
        apiClients = "/organisations/" + organisation + "/api-clients";
    }

    @AfterEach
    void recover() {
        KeycloakDouble.recover();
    }

    @Test
    void invitedUserCanLogInForItsOrganisation() {
        var password = invite("a")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", equalTo("\"1\""))
                .body("username", equalTo(username))
                .body("roles", contains("READER", "EDITOR"))
                .body("state", equalTo("ACTIVE"))
                .body("email", nullValue())
                .extract()
                .jsonPath()
                .getString("initialPassword");

        var user = KeycloakDouble.users(username).get(0);
        assertEquals(password, user.at("/password/value").asText());
        assertTrue(user.at("/password/temporary").asBoolean());
        assertTrue(user.at("/enabled").asBoolean());
        assertEquals(
                organisation.toString(),
                user.at("/attributes/organisation_id/0").asText());
        assertEquals("supplier", user.at("/attributes/organisation_kind/0").asText());
        assertEquals("[\"editor\",\"reader\"]", user.path("roles").toString());
        staff().get(users)
                .then()
                .body("items.username", contains(username))
                .body("items.initialPassword", contains((Object) null));
    }

    @Test
    void passwordNeedsNoChangeWhereTheRequestSaysSo() {
        staff().body(Map.of("username", username, "roles", List.of("READER"), "passwordChangeRequired", false))
                .post(users)
                .then()
                .statusCode(201);

        assertFalse(
                KeycloakDouble.users(username).get(0).at("/password/temporary").asBoolean());
    }

    @Test
    void apiClientActsForItsOrganisation() {
        var made = create("a")
                .then()
                .statusCode(201)
                .body("name", equalTo("erp"))
                .body("state", equalTo("ACTIVE"))
                .extract()
                .jsonPath();

        var client = KeycloakDouble.clients(made.getString("clientId")).get(0);
        assertEquals(made.getString("clientSecret"), client.path("secret").asText());
        assertTrue(client.path("serviceAccountsEnabled").asBoolean());
        assertFalse(client.path("fullScopeAllowed").asBoolean());
        var serviceAccount = KeycloakDouble.USERS.get("of-" + client.path("id").asText());
        assertEquals(
                organisation.toString(),
                serviceAccount.at("/attributes/organisation_id/0").asText());
        assertEquals("[\"editor\"]", serviceAccount.path("roles").toString());
        staff().get(apiClients)
                .then()
                .body("items.clientId", contains(made.getString("clientId")))
                .body("items.clientSecret", contains((Object) null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET users", "POST users", "GET roles", "realm", "reset-password"})
    void invitationThatKeycloakBrokeOffIsCompletedByTheSameRequest(String broken) {
        KeycloakDouble.failAt(call -> call.startsWith(broken) || call.endsWith(broken));
        invite("b").then().statusCode(503).body("status", equalTo(503)).body("detail", notNullValue());
        staff().get(users).then().body("items.state", contains("PENDING"));

        KeycloakDouble.recover();
        invite("b").then().statusCode(201).body("state", equalTo("ACTIVE")).body("initialPassword", notNullValue());

        assertEquals(1, KeycloakDouble.users(username).size());
        staff().get(users).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET clients", "POST clients", "service-account-user", "realm", "client-secret"})
    void apiClientThatKeycloakBrokeOffIsCompletedByTheSameRequest(String broken) {
        KeycloakDouble.failAt(call -> call.equals(broken) || call.endsWith(broken));
        create("b").then().statusCode(503);

        KeycloakDouble.recover();
        var clientId = create("b")
                .then()
                .statusCode(201)
                .body("clientSecret", notNullValue())
                .extract()
                .jsonPath()
                .getString("clientId");

        assertEquals(1, KeycloakDouble.clients(clientId).size());
        staff().get(apiClients).then().body("items", hasSize(1));
    }

    @Test
    void secretIsShownOnceAlsoToParallelRepeats() throws Exception {
        var answers =
                parallel(6, () -> invite("c").then().statusCode(201).extract().jsonPath());

        assertEquals(1, answers.stream().map(a -> a.getString("id")).distinct().count());
        var passwords = answers.stream()
                .map(a -> a.getString("initialPassword"))
                .filter(Objects::nonNull)
                .toList();
        assertEquals(1, passwords.size());
        var user = KeycloakDouble.users(username).get(0);
        assertEquals(passwords.get(0), user.at("/password/value").asText());
    }

    @Test
    void sameKeyForAnotherPersonIsRefused() {
        invite("d").then().statusCode(201);

        staff().header("Idempotency-Key", "d" + organisation)
                .body(Map.of("username", username + "x", "roles", List.of("READER")))
                .post(users)
                .then()
                .statusCode(409);
    }

    @Test
    void usernameInUseIsRefused() {
        invite("e").then().statusCode(201);

        invite("f").then().statusCode(409);
        staff().get(users).then().body("items", hasSize(1));
    }

    @Test
    void userOfAnotherOrganisationInKeycloakIsNeverTouched() {
        var other = KeycloakDouble.someoneElse(username);
        var before = other.toString();

        invite("g").then().statusCode(409);
        var id = staff().get(users).then().extract().jsonPath().getString("items[0].id");
        staff().delete(users + "/" + id).then().statusCode(204);

        assertEquals(List.of(other), KeycloakDouble.users(username));
        assertEquals(before, other.toString());
    }

    @Test
    void revokedUserIsGoneFromKeycloakAndStaysOnRecord() {
        var user = users + "/" + created(invite("h"));

        staff().delete(user).then().statusCode(204);
        staff().delete(user).then().statusCode(204);

        assertEquals(List.of(), KeycloakDouble.users(username));
        staff().get(user).then().body("state", equalTo("REVOKED")).body("revokedAt", notNullValue());
        invite("i").then().statusCode(201).body("state", equalTo("ACTIVE"));
    }

    @Test
    void revocationThatKeycloakBrokeOffIsCompletedByTheSameRequest() {
        var made = create("j").then().extract().jsonPath();
        var path = apiClients + "/" + made.getString("id");
        KeycloakDouble.failAt(call -> call.startsWith("DELETE"));

        staff().delete(path).then().statusCode(503);
        staff().get(path).then().body("state", equalTo("REVOKING")).body("revokedAt", nullValue());
        KeycloakDouble.recover();
        staff().delete(path).then().statusCode(204);

        assertEquals(List.of(), KeycloakDouble.clients(made.getString("clientId")));
        staff().get(path).then().body("state", equalTo("REVOKED"));
    }

    @Test
    void inactiveOrganisationGetsNoAccess() {
        var path = "/organisations/" + organisation;
        var body = organisation("SUPPLIER");
        List.of("kvkNumber", "kind").forEach(body::remove);
        body.put("active", false);
        staff().header("If-Match", "*").body(body).put(path).then().statusCode(200);

        invite("k").then().statusCode(409);
        staff().get(users).then().body("items", hasSize(0));
    }

    private Response invite(String key) {
        return staff().header("Idempotency-Key", key + organisation)
                .body(Map.of(
                        "username",
                        username,
                        "email",
                        username + "@mail.example",
                        "roles",
                        List.of("EDITOR", "READER")))
                .post(users);
    }

    private Response create(String key) {
        return staff().header("Idempotency-Key", key + organisation)
                .body(Map.of("name", "erp", "roles", List.of("EDITOR")))
                .post(apiClients);
    }

    private static <T> List<T> parallel(int times, Callable<T> call) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var answers = new java.util.ArrayList<T>();
            for (var future : pool.invokeAll(java.util.Collections.nCopies(times, call))) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}

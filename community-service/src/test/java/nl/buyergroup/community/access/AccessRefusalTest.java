package nl.buyergroup.community.access;

import static nl.buyergroup.community.Api.as;
import static nl.buyergroup.community.Api.created;
import static nl.buyergroup.community.Api.organisation;
import static nl.buyergroup.community.Api.register;
import static nl.buyergroup.community.Api.staff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(KeycloakDouble.class)
class AccessRefusalTest {
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

    @Test
    void everyFaultIsNamedAndNothingIsMade() {
        staff().body(Map.of("username", "Jo B!", "email", "nowhere", "roles", List.of(), "shoeSize", 43))
                .post(users)
                .then()
                .statusCode(400)
                .body("violations.field", contains("shoeSize"));
        staff().body(Map.of("username", "service-account-gateway", "email", "nowhere", "roles", List.of()))
                .post(users)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("username", "email", "roles"));
        staff().body(Map.of("name", "UPPER", "roles", List.of("READER", "PROGRAMME_STAFF")))
                .post(apiClients)
                .then()
                .statusCode(400)
                .body("violations.field", contains("roles[1]"));
        staff().body("{").post(apiClients).then().statusCode(400);
        staff().body(Map.of())
                .post(apiClients)
                .then()
                .statusCode(400)
                .body("violations.field", contains("name", "roles"));

        staff().get(users).then().body("items", hasSize(0));
        staff().get(apiClients).then().body("items", hasSize(0));
    }

    @Test
    void onlyStaffGivesAndSeesAccess() {
        var own = Tokens.supplier(organisation);
        var programmeMember = Tokens.token(organisation, "supplier", "programme-staff");
        for (var token : List.of(own, programmeMember)) {
            as(token).get(users).then().statusCode(403);
            as(token).get(users + "/" + organisation).then().statusCode(403);
            as(token).delete(users + "/" + organisation).then().statusCode(403);
            as(token)
                    .body(Map.of("username", username, "roles", List.of("READER")))
                    .post(users)
                    .then()
                    .statusCode(403);
            as(token)
                    .body(Map.of("name", "erp", "roles", List.of("READER")))
                    .post(apiClients)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void unknownIsNotFound() {
        var unknown = UUID.randomUUID();
        staff().get(users + "/" + unknown).then().statusCode(404);
        staff().delete(apiClients + "/" + unknown).then().statusCode(404);
        staff().get("/organisations/" + unknown + "/users").then().statusCode(404);
        staff().body(Map.of("name", "erp", "roles", List.of("READER")))
                .post("/organisations/" + unknown + "/api-clients")
                .then()
                .statusCode(404);
        var user = created(staff().body(Map.of("username", username, "roles", List.of("READER")))
                .post(users));
        staff().get(apiClients + "/" + user).then().statusCode(404);
        staff().get("/organisations/" + register("MEMBER") + "/users/" + user)
                .then()
                .statusCode(404);
    }

    @Test
    void personsAndSecretsAreMaskedInText() {
        var request = new InviteUser("jo", "jo@home.example", List.of(Role.READER), true);
        var account = Account.user(organisation, "jo", List.of(Role.READER), java.time.Instant.EPOCH);
        var texts = Stream.of(
                request,
                UserView.from(account, "hush"),
                ApiClientView.from(account, "hush"),
                new Keycloak.Granted("id", "hush"),
                KeycloakAdmin.Password.of("hush", true),
                KeycloakAdmin.User.of("jo", "jo@home.example", Map.of()));

        texts.map(Object::toString).forEach(text -> {
            assertFalse(text.contains("jo"), text);
            assertFalse(text.contains("hush"), text);
        });
        var failure = new IllegalStateException("timeout of GET /users?username=jo&exact=true at Keycloak");
        assertEquals(
                "java.lang.IllegalStateException: timeout of GET /users at Keycloak", Keycloak.withoutQuery(failure));
    }
}

package nl.buyergroup.ambition.wheel.version;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AdoptionTest {
    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        var draft = Api.member().draft().theme("Klimaat", "ECOLOGICAL_SOCIAL", null);
        draft.api()
                .seen(draft.etag())
                .header("Accept-Language", "nl")
                .post(draft.path("/adoption"))
                .then()
                .statusCode(409)
                .body("violations.size()", equalTo(5))
                .body("detail", containsString("pijler samenwerking"))
                .body("detail", containsString("pijler gedragsverandering"))
                .body("detail", containsString("heeft geen prioriteit"))
                .body("detail", containsString("nog geen doel"))
                .body("detail", containsString("bestuur"));
    }

    @Test
    void adoptedWheelIsToldWithoutThePersonAndStaysAsItIs() {
        var draft = Api.member().draft().threeThemes().goal().committed();
        draft.api().seen("\"0\"").post(draft.path("/adoption")).then().statusCode(412);
        draft.api().call().post(draft.path("/adoption")).then().statusCode(428);
        var adopted = draft.adopted();
        adopted.api()
                .get(draft.path(""))
                .then()
                .body("state", equalTo("ADOPTED"))
                .body("adoptedAt", notNullValue())
                .header("ETag", adopted.etag());
        adopted.api().seen(adopted.etag()).post(draft.path("/adoption")).then().statusCode(409);
        adopted.api()
                .seen(adopted.etag())
                .body("{\"title\":\"x\",\"ambition\":\"x\"}")
                .put(draft.path(""))
                .then()
                .statusCode(409);

        var event = told(draft.id());
        var data = event.as(WheelEvents.Adopted.class);
        assertEquals(WheelEvents.ADOPTED, event.type());
        assertEquals("\"" + data.version() + "\"", adopted.etag());
        assertEquals(draft.api().organisation(), data.organisationId());
        assertEquals(List.of("CO2-uitstoot", "Ketensamenwerking", "Gedrag"), names(data));
        assertEquals(draft.goalId(), data.goals().get(0).goalId().toString());
        assertFalse(event.json().contains("Jansen"));
    }

    @Test
    void adoptingTwiceWithOneKeyAdoptsOnce() {
        var draft = Api.member().draft("PRODUCT").threeThemes().goal();
        for (int i = 0; i < 2; i++) {
            draft.api()
                    .seen(draft.etag())
                    .header("Idempotency-Key", "adopt")
                    .post(draft.path("/adoption"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ADOPTED"));
        }
    }

    @Test
    void largestWheelCanBeToldOf() {
        var draft = Api.member().draft("PRODUCT").threeThemes();
        for (int i = 0; i < 197; i++) {
            draft = draft.theme("é".repeat(56) + i, "BEHAVIOUR", "MEDIUM");
        }
        var goal = draft.goalBody("DECREASE", "123456789012345.123456", "1.000001")
                .replace("Uitstoot van de catering", "\\\"".repeat(120))
                .replace("kgCo2ePerFte", "\\\"".repeat(40));
        for (int i = 0; i < 200; i++) {
            draft = draft.next(draft.api().seen(draft.etag()).body(goal).post(draft.path("/goals")));
        }
        draft.adopted();
        assertEquals(200, told(draft.id()).as(WheelEvents.Adopted.class).goals().size());
    }

    private static List<String> names(WheelEvents.Adopted data) {
        return data.themes().stream().map(WheelEvents.AdoptedTheme::name).toList();
    }

    private static CloudEvent told(String wheelId) {
        return await().atMost(30, SECONDS)
                .until(
                        () -> new Topic("ambition-events")
                                .events().stream()
                                        .filter(event -> event.subject().equals(wheelId))
                                        .toList(),
                        events -> events.size() == 1)
                .get(0);
    }
}

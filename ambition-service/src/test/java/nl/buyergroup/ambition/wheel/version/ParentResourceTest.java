package nl.buyergroup.ambition.wheel.version;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ParentResourceTest {
    @Test
    void childrenAreToldWhatChangedAboveAndTakeItOver() {
        var parent = Api.member().draft().threeThemes().goal().committed().adopted();
        var api = parent.api();
        var child = parent.child("DEPARTMENT");
        api.get(child.path("/parent"))
                .then()
                .statusCode(200)
                .body("followedNumber", equalTo(1))
                .body("numberInForce", equalTo(1))
                .body("changes.size()", equalTo(0));
        api.get("/value-wheels?behindParent=true").then().body("items.size()", equalTo(0));

        parent.opened().theme("Water", "ECOLOGICAL_SOCIAL", "LOW").committed().adopted();

        api.get("/value-wheels?behindParent=true").then().body("items.id", equalTo(List.of(child.id())));
        api.get(child.path("/parent"))
                .then()
                .body("numberInForce", equalTo(2))
                .body("changes.text.nl", hasItem("Thema “Water” is nieuw."));
        var followed = child.next(api.seen(child.etag())
                .body("{\"parentId\":\"" + parent.id() + "\"}")
                .put(child.path("/parent")));
        api.get(child.path(""))
                .then()
                .body("parentNumber", equalTo(2))
                .body("themes.name", equalTo(List.of("CO2-uitstoot", "Ketensamenwerking", "Gedrag", "Water")))
                .body("themes.priority[3]", equalTo(null));
        api.seen(followed.etag())
                .body("{\"name\":\"Lucht\",\"pillar\":\"ECOLOGICAL_SOCIAL\"}")
                .put(child.path("/themes/" + child.themeId()))
                .then()
                .statusCode(409)
                .body("violations.field", equalTo(List.of("name")));
        api.seen(followed.etag())
                .delete(child.path("/themes/" + child.themeId()))
                .then()
                .statusCode(409);
        api.seen(followed.etag())
                .body("{\"name\":\"Lucht\",\"pillar\":\"ECOLOGICAL_SOCIAL\"}")
                .post(child.path("/themes"))
                .then()
                .statusCode(409);
    }

    @Test
    void noWheelIsAboveItself() {
        var upper = Api.member().draft("DEPARTMENT").threeThemes().goal().adopted();
        var middle = adoptedBelow(upper);
        var api = upper.api();
        var opened = upper.opened();
        for (var below : List.of(upper.id(), middle.id())) {
            api.seen(opened.etag())
                    .body("{\"parentId\":\"" + below + "\"}")
                    .put(upper.path("/parent"))
                    .then()
                    .statusCode(400)
                    .body("violations.field", equalTo(List.of("parentId")));
        }
        api.get(upper.path("/parent")).then().statusCode(404);
    }

    @Test
    void droppedDraftDoesNotCloseACircle() {
        var api = Api.member();
        var upper = api.draft("DEPARTMENT").threeThemes().goal().adopted();
        var lower = adoptedBelow(upper);
        var draft = lower.opened();
        draft = draft.next(api.seen(draft.etag()).delete(lower.path("/parent")));
        var opened = upper.opened();
        api.seen(opened.etag())
                .body("{\"parentId\":\"" + lower.id() + "\"}")
                .put(upper.path("/parent"))
                .then()
                .statusCode(200);
        api.seen(draft.etag()).delete(lower.path("")).then().statusCode(409);
        api.get(lower.path("/parent")).then().statusCode(404);
    }

    private static Api.Draft adoptedBelow(Api.Draft upper) {
        var below = upper.child("DEPARTMENT");
        var api = upper.api();
        for (int i = 0; i < 3; i++) {
            var wheel = api.get(below.path(""));
            String id = wheel.path("themes[" + i + "].id");
            String name = wheel.path("themes[" + i + "].name");
            String pillar = wheel.path("themes[" + i + "].pillar");
            below = below.next(api.seen(below.etag())
                    .body("{\"name\":\"%s\",\"pillar\":\"%s\",\"priority\":\"HIGH\"}".formatted(name, pillar))
                    .put(below.path("/themes/" + id)));
        }
        return below.goal().adopted();
    }

    @Test
    void parentIsAnOwnAdoptedWheel() {
        var child = Api.member().draft("DEPARTMENT");
        var api = child.api();
        var strange = Api.member().draft("DEPARTMENT").threeThemes().goal().adopted();
        var draft = api.draft();
        for (var wrong : List.of(strange.id(), UUID.randomUUID().toString())) {
            api.seen(child.etag())
                    .body("{\"parentId\":\"" + wrong + "\"}")
                    .put(child.path("/parent"))
                    .then()
                    .statusCode(400);
        }
        api.seen(child.etag())
                .body("{\"parentId\":\"" + draft.id() + "\"}")
                .put(child.path("/parent"))
                .then()
                .statusCode(409);
        api.seen(child.etag()).body("{}").put(child.path("/parent")).then().statusCode(400);
        api.call()
                .body("{\"parentId\":\"" + draft.id() + "\"}")
                .put(child.path("/parent"))
                .then()
                .statusCode(428);
    }

    @Test
    void wheelThatLetsGoKeepsItsThemes() {
        var parent = Api.member().draft().threeThemes().goal().committed().adopted();
        var child = parent.child("DEPARTMENT");
        child.api()
                .seen(child.etag())
                .delete(child.path("/parent"))
                .then()
                .statusCode(200)
                .body("parentId", equalTo(null))
                .body("themes.size()", equalTo(3))
                .body("themes.parentThemeId", equalTo(java.util.Arrays.asList(null, null, null)));
    }
}

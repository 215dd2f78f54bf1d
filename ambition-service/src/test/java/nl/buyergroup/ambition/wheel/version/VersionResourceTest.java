package nl.buyergroup.ambition.wheel.version;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VersionResourceTest {
    @Test
    void adoptedVersionStaysReadableWhileTheNextIsDrafted() {
        var wheel = Api.member()
                .draft()
                .threeThemes()
                .goal()
                .qualitativeGoal()
                .committed()
                .adopted();
        var api = wheel.api();
        var first = api.get(wheel.path("/versions/1")).asString();
        var draft = wheel.opened();
        api.get(draft.path(""))
                .then()
                .body("state", equalTo("DRAFT"))
                .body("number", equalTo(2))
                .body("numberInForce", equalTo(1))
                .body("boardCommitment", nullValue())
                .body("goals[0].id", equalTo(wheel.goalId()));
        var rewritten = draft.next(api.seen(draft.etag())
                .body("{\"title\":\"Verder\",\"ambition\":\"In 2030 geven wij terug.\"}")
                .put(draft.path("")));
        api.get(draft.path("/versions/2/changes"))
                .then()
                .statusCode(200)
                .body("since", equalTo(1))
                .body("changes.path", equalTo(List.of("title", "boardCommitment")))
                .body("changes[0].text.nl", equalTo("Het wiel: de titel was “Samen vooruit” en is nu “Verder”."));
        api.get(draft.path("/versions")).then().body("number", equalTo(List.of(1)));
        api.get(draft.path("/versions/2")).then().statusCode(404);

        rewritten.committed().adopted();

        assertEquals(first, api.get(wheel.path("/versions/1")).asString());
        assertFalse(first.contains("Jansen"));
        api.get(wheel.path("/versions")).then().body("title", equalTo(List.of("Samen vooruit", "Verder")));
        api.get(wheel.path("/versions/2/changes?since=2")).then().body("changes.size()", equalTo(0));
        api.get(wheel.path("/versions/3/changes")).then().statusCode(404);
        api.get(wheel.path("/versions/2/changes?since=0")).then().statusCode(400);
    }

    @Test
    void onlyAnAdoptedWheelHasANextVersionAndOnlyOne() {
        var draft = Api.member().draft("PRODUCT").threeThemes().goal();
        draft.api().seen(draft.etag()).post(draft.path("/versions")).then().statusCode(409);
        var adopted = draft.adopted();
        adopted.api().call().post(draft.path("/versions")).then().statusCode(428);
        adopted.api().seen(draft.etag()).post(draft.path("/versions")).then().statusCode(412);
        var opened = adopted.opened();
        opened.api().seen(opened.etag()).post(draft.path("/versions")).then().statusCode(409);
    }

    @Test
    void droppedDraftBringsBackWhatIsInForceWithTheNameOfTheBoard() {
        var wheel = Api.member().draft().threeThemes().goal().committed().adopted();
        var api = wheel.api();
        var draft = wheel.opened();
        draft = draft.next(api.seen(draft.etag()).delete(draft.path("/goals/" + wheel.goalId())));
        draft = draft.next(api.seen(draft.etag()).delete(draft.path("/themes/" + wheel.themeId())));
        draft = draft.theme("Water", "BEHAVIOUR", "LOW");
        api.call().delete(draft.path("")).then().statusCode(428);
        api.seen(wheel.etag()).delete(draft.path("")).then().statusCode(412);
        api.seen(draft.etag()).delete(draft.path("")).then().statusCode(204);
        api.get(wheel.path(""))
                .then()
                .body("state", equalTo("ADOPTED"))
                .body("number", equalTo(1))
                .body("themes.name", equalTo(List.of("CO2-uitstoot", "Ketensamenwerking", "Gedrag")))
                .body("goals.size()", equalTo(1))
                .body("boardCommitment.name", equalTo("Jo Jansen"));
        api.seen("*").delete(wheel.path("")).then().statusCode(409);
    }

    @Test
    void nameOfThePersonIsErasedFromEveryVersion() {
        var wheel = Api.member().draft().threeThemes().goal().committed().adopted();
        var api = wheel.api();
        api.call().delete(wheel.path("/board-commitment/name")).then().statusCode(428);
        var erased = wheel.next(api.seen(wheel.etag()).delete(wheel.path("/board-commitment/name")));
        api.get(wheel.path(""))
                .then()
                .body("boardCommitment.name", nullValue())
                .body("boardCommitment.role", equalTo("Directeur"))
                .body("state", equalTo("ADOPTED"));
        var draft = erased.opened();
        api.seen(draft.etag()).delete(draft.path("")).then().statusCode(204);
        api.get(wheel.path("")).then().body("boardCommitment.name", nullValue());
    }

    @Test
    void firstDraftThatIsDroppedIsGone() {
        var draft = Api.member().draft().threeThemes().goal().qualitativeGoal();
        draft.api().seen(draft.etag()).delete(draft.path("")).then().statusCode(204);
        draft.api().get(draft.path("")).then().statusCode(404);
    }

    @Test
    void secondEditorIsToldWhatTheFirstOneChanged() {
        var draft = Api.member().draft().threeThemes();
        var theme = draft.themeId();
        var changed = draft.next(draft.api()
                .seen(draft.etag())
                .body("{\"name\":\"Klimaat\",\"pillar\":\"ECOLOGICAL_SOCIAL\",\"priority\":\"LOW\"}")
                .put(draft.path("/themes/" + theme)));
        changed.next(draft.api()
                .seen(changed.etag())
                .body(draft.goalBody("DECREASE", "133", "66.5"))
                .post(draft.path("/goals")));
        draft.api()
                .seen(draft.etag())
                .header("Accept-Language", "nl")
                .body("{\"title\":\"x\",\"ambition\":\"x\"}")
                .put(draft.path(""))
                .then()
                .statusCode(412)
                .body("detail", containsString("gewijzigd nadat u het las"))
                .body("violations.field", hasItem("themes." + theme + ".name"))
                .body("violations.message", hasItem("Thema “Klimaat”: de prioriteit was hoog en is nu laag."))
                .body("violations.message", hasItem("Doel “Uitstoot van de catering” is nieuw."))
                .body("violations.size()", equalTo(3));
        draft.api().get(draft.path("")).then().body("title", not(equalTo("x")));
    }

    @Test
    void editorOfADraftIsToldWhatChangedAlsoAfterAnAdoption() {
        var draft = Api.member().draft("PRODUCT").threeThemes();
        draft.goal().adopted();
        draft.api()
                .seen(draft.etag())
                .body("{\"title\":\"x\",\"ambition\":\"x\"}")
                .put(draft.path(""))
                .then()
                .statusCode(412)
                .body("violations.message", hasItem("Goal “Uitstoot van de catering” is new."));
    }

    @Test
    void editorsAtTheSameMomentLoseNothingAndAreToldWhatChanged() {
        var draft = Api.member().draft();
        var calls = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> draft.api()
                        .seen(draft.etag())
                        .body("{\"name\":\"Thema " + i + "\",\"pillar\":\"BEHAVIOUR\"}")
                        .post(draft.path("/themes"))))
                .toList();
        var answers = calls.stream().map(CompletableFuture::join).toList();
        assertEquals(1, answers.stream().filter(a -> a.statusCode() == 201).count());
        answers.stream()
                .filter(a -> a.statusCode() != 201)
                .forEach(a -> a.then().statusCode(412).body("violations.message[0]", containsString("is new")));
        draft.api().get(draft.path("")).then().body("themes.size()", equalTo(1));
    }

    @Test
    void memberThatIsNoLongerActiveChangesNothing() {
        var draft = Api.member().draft();
        Api.know(draft.api().organisation(), "MEMBER", false, 2);
        draft.api()
                .seen(draft.etag())
                .body("{\"title\":\"x\",\"ambition\":\"x\"}")
                .put(draft.path(""))
                .then()
                .statusCode(409);
        draft.api().get(draft.path("")).then().statusCode(200).header("ETag", draft.etag());
    }
}

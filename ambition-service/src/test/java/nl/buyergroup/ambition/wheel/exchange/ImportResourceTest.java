package nl.buyergroup.ambition.wheel.exchange;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.exchange.WheelDocument.ThemeOf;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportResourceTest {
    @Inject
    ObjectMapper json;

    private final Api api = Api.member();

    @Test
    void startsAWheelFromAWorkbookAndFromJson() throws Exception {
        for (var response : List.of(
                workbook(api.call(), EditedWorkbook.small()).post("/value-wheels/imports"),
                json(Documents.small()).post("/value-wheels/imports"))) {
            response.then()
                    .statusCode(201)
                    .header("Location", containsString("/value-wheels/" + response.path("id")))
                    .body("state", equalTo("DRAFT"))
                    .body("level", equalTo("DEPARTMENT"))
                    .body("organisationId", equalTo(api.organisation().toString()))
                    .body("themes.name", equalTo(List.of("Afval", "Keten", "Gedrag")))
                    .body("themes[0].elaboration", equalTo("Niets weggooien.\nAlles terug."))
                    .body("goals.target", equalTo(List.of(40, 0.000001f)))
                    .body("goals[1].themeId", equalTo(response.path("themes[2].id")))
                    .body("qualitativeGoals.statement", equalTo(List.of("Elke locatie ruilt spullen.")));
            api.get("/value-wheels/" + response.path("id"))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(response.header("ETag")));
        }
    }

    @Test
    void importsOnceForTheSameKey() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = json.writeValueAsBytes(Documents.small());
        var first = api.call().header("Idempotency-Key", key).body(body).post("/value-wheels/imports");
        var second = api.call().header("Idempotency-Key", key).body(body).post("/value-wheels/imports");
        assertEquals(first.<String>path("id"), second.path("id"));
        workbook(api.call().header("Idempotency-Key", key), EditedWorkbook.small())
                .post("/value-wheels/imports")
                .then()
                .statusCode(409);
        assertWheels(1);
    }

    @Test
    void namesEveryMistakeByItsCellAndTakesNothing() {
        var book = EditedWorkbook.small()
                .text("Wiel!B2", "")
                .text("Thema's!A4", "AFVAL")
                .text("Thema's!B5", "groen")
                .text("Doelen!A3", "Lucht")
                .text("Doelen!C3", "k".repeat(41))
                .text("Doelen!E3", "veel")
                .text("Doelen!G4", "-7")
                .cell("Doelen!H4", cell -> cell.setCellValue(Documents.THEN));
        workbook(api.call().header("Accept-Language", "nl"), book)
                .post("/value-wheels/imports")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "Wiel!B2",
                                "Thema's!A4",
                                "Thema's!B5",
                                "Doelen!A3",
                                "Doelen!C3",
                                "Doelen!E3",
                                "Doelen!G4",
                                "Doelen!H4"))
                .body("violations.find { it.field == 'Wiel!B2' }.message", equalTo("is niet ingevuld"))
                .body(
                        "violations.find { it.field == 'Thema\\'s!A4' }.message",
                        equalTo("Een ander thema van dit wiel heeft deze naam."))
                .body("violations.find { it.field == 'Doelen!A3' }.message", equalTo("is niet een van de thema's"))
                .body("violations.find { it.field == 'Doelen!C3' }.message", containsString("40"))
                .body(
                        "violations.find { it.field == 'Doelen!G4' }.message",
                        equalTo("ligt niet in de richting van het doel"));
        assertWheels(0);
    }

    @Test
    void namesEveryMistakeInJsonByItsPath() {
        api.call()
                .body(
                        """
                        {"format":"buyergroup.value-wheel","formatVersion":1,"level":"CITY","ambition":"A","extra":1,
                         "themes":[{"name":"A","pillar":"BEHAVIOUR","id":"x"},{"name":5,"pillar":null},7],
                         "goals":[{"theme":"B","indicator":" ","unit":"kg","direction":"DECREASE","baseline":"9",
                                   "baselineDate":"2024-13-01","target":1.1234567,"targetDate":"2027-01-01"},
                                  {"theme":"A","indicator":"I","unit":"kg","direction":"DECREASE","baseline":1,
                                   "baselineDate":"2027-01-01","target":2,"targetDate":"2027-01-01","packageCode":"X Y"}]}""")
                .post("/value-wheels/imports")
                .then()
                .statusCode(400)
                .body(
                        "violations.field.sort()",
                        equalTo(Arrays.asList(
                                "extra",
                                "goals[0].baseline",
                                "goals[0].baselineDate",
                                "goals[0].indicator",
                                "goals[0].target",
                                "goals[0].theme",
                                "goals[1].packageCode",
                                "level",
                                "qualitativeGoals",
                                "themes[0].id",
                                "themes[1].name",
                                "themes[1].pillar",
                                "themes[2]",
                                "themes[2].name",
                                "themes[2].pillar",
                                "title")));
        assertWheels(0);
    }

    @Test
    void sendsBackWhatIsNoFileOfAWheel() {
        api.call()
                .body("{\"level\":")
                .post("/value-wheels/imports")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("body"));
        for (var nothing : List.of("[]", "null", "\"x\"", "{\"level\":1,\"level\":2}")) {
            api.call()
                    .body(nothing)
                    .post("/value-wheels/imports")
                    .then()
                    .statusCode(400)
                    .body("violations.field", equalTo(List.of("body")));
        }
        api.call()
                .body("{}")
                .post("/value-wheels/imports")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("format"));
        api.call().post("/value-wheels/imports").then().statusCode(400);
        api.call()
                .body(EditedWorkbook.small().bytes())
                .post("/value-wheels/imports")
                .then()
                .statusCode(400);
        api.call()
                .contentType(Format.XLSX)
                .body("{}".getBytes())
                .post("/value-wheels/imports")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("body")));
        api.call()
                .contentType("text/csv")
                .body("a;b")
                .post("/value-wheels/imports")
                .then()
                .statusCode(415);
        api.call()
                .body("\"" + "x".repeat(2 * 1024 * 1024) + "\"")
                .post("/value-wheels/imports")
                .then()
                .statusCode(413);
        assertWheels(0);
    }

    @Test
    void takesWhatIsCalledNothingForJson() throws Exception {
        var document = json.writeValueAsBytes(Documents.small());
        var book = EditedWorkbook.small().bytes();
        assertEquals(201, sent(null, document));
        assertEquals(400, sent(null, book));
        for (var type : List.of("*/*", "application/*")) {
            assertEquals(201, sent(type, document));
            assertEquals(400, sent(type, book));
        }
        assertEquals(201, sent(Format.XLSX + "; charset=binary", book));
        assertTrue(sent("nonsense", document) < 500);
        assertWheels(4);
    }

    /** By the client of the JDK: that of the tests always names a content type. */
    private int sent(String contentType, byte[] body) throws Exception {
        var place = RestAssured.baseURI + ":" + RestAssured.port + "/" + RestAssured.basePath + "/value-wheels/imports";
        var request = HttpRequest.newBuilder(URI.create(place).normalize())
                .header("Authorization", "Bearer " + api.token())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void stopsAfter200Mistakes() {
        var unknown =
                IntStream.range(0, 100_000).mapToObj(i -> "\"x" + i + "\":1").collect(Collectors.joining(","));
        for (var language : List.of(List.of("nl", "en meer: "), List.of("en", "and more: "))) {
            api.call()
                    .header("Accept-Language", language.get(0))
                    .body("{" + unknown + "}")
                    .post("/value-wheels/imports")
                    .then()
                    .statusCode(400)
                    .body("violations", hasSize(201))
                    .body("violations[0].field", equalTo("x0"))
                    .body("violations[200].message", startsWith(language.get(1)));
        }
        assertWheels(0);
    }

    @Test
    void isForEditorsOfActiveMembers() throws Exception {
        var body = json.writeValueAsBytes(Documents.small());
        var draft = api.draft();
        for (var path : List.of("/value-wheels/imports", draft.path("/content"))) {
            var method = path.endsWith("imports") ? "POST" : "PUT";
            RequestSpecification nobody = RestAssured.given().contentType("application/json");
            nobody.body(body).request(method, path).then().statusCode(401);
            var reader = new Api(api.organisation(), Tokens.token(api.organisation(), "member", "reader"));
            reader.seen(draft.etag()).body(body).request(method, path).then().statusCode(403);
        }
        Api.member()
                .seen(draft.etag())
                .body(body)
                .put(draft.path("/content"))
                .then()
                .statusCode(404);
        var supplier = UUID.randomUUID();
        new Api(supplier, Tokens.supplier(supplier))
                .call()
                .body(body)
                .post("/value-wheels/imports")
                .then()
                .statusCode(403);
        var former = UUID.randomUUID();
        Api.know(former, "MEMBER", false, 1);
        new Api(former, Tokens.member(former))
                .call()
                .body(body)
                .post("/value-wheels/imports")
                .then()
                .statusCode(409);
    }

    @Test
    void replacesADraftAndKeepsTheIdentifiersOfWhatStays() throws Exception {
        var draft = api.draft("DEPARTMENT").threeThemes().goal().qualitativeGoal();
        var before = api.get(draft.path(""));
        var document =
                api.reading("application/json").get(draft.path("/export")).as(WheelDocument.class);
        var themes = List.of(
                new ThemeOf("co2-UITSTOOT", Pillar.ECOLOGICAL_SOCIAL, "Anders", null),
                new ThemeOf("Water", Pillar.BEHAVIOUR, null, null));
        var goals = List.of(
                Documents.goal("CO2-uitstoot", "uitstoot van de catering", "10", "1"),
                Documents.goal("Water", "Uitstoot van de catering", "10", "1"));
        var changed = new WheelDocument(
                document.format(), 1, null, "Nieuw", document.ambition(), themes, goals, document.qualitativeGoals());
        var after = json(api.seen(draft.etag()), changed).put(draft.path("/content"));
        after.then()
                .statusCode(200)
                .body("title", equalTo("Nieuw"))
                .body("themes.name", equalTo(List.of("co2-UITSTOOT", "Water")))
                .body("themes[0].id", equalTo(before.path("themes[0].id")))
                .body("themes[0].priority", nullValue())
                .body("goals", hasSize(2))
                .body("goals[0].id", equalTo(before.path("goals[0].id")))
                .body("goals[0].baseline", equalTo(10))
                .body("qualitativeGoals[0].id", equalTo(before.path("qualitativeGoals[0].id")));
        json(api.seen(draft.etag()), changed).put(draft.path("/content")).then().statusCode(412);
        json(api.call(), changed).put(draft.path("/content")).then().statusCode(428);
        json(api.seen("*"), changed)
                .put("/value-wheels/" + UUID.randomUUID() + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void takesTheExportOfADraftBackUnchanged() {
        var draft = api.draft("DEPARTMENT").threeThemes().goal().qualitativeGoal();
        var before = api.get(draft.path("")).asString().replaceAll("\"changedAt\":\"[^\"]*\"", "");
        for (var type : List.of("application/json", Format.XLSX)) {
            var export = api.reading(type).get(draft.path("/export"));
            api.seen(api.get(draft.path("")).header("ETag"))
                    .contentType(type)
                    .body(export.asByteArray())
                    .put(draft.path("/content"))
                    .then()
                    .statusCode(200);
            assertEquals(before, api.get(draft.path("")).asString().replaceAll("\"changedAt\":\"[^\"]*\"", ""));
        }
    }

    @Test
    void leavesAWheelOfAnotherLevelOrAnAdoptedOneAsItIs() throws Exception {
        var draft = api.draft();
        json(api.seen(draft.etag()), Documents.small())
                .put(draft.path("/content"))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("level")));
        var adopted = api.draft("DEPARTMENT").threeThemes().goal().adopted();
        json(api.seen(adopted.etag()), Documents.small())
                .put(adopted.path("/content"))
                .then()
                .statusCode(409);
    }

    @Test
    void ringOfTheWheelAboveStays() throws Exception {
        var parent = api.draft().threeThemes().goal().committed().adopted();
        var child = parent.child("DEPARTMENT");
        var themes = List.of(
                new ThemeOf("CO2-uitstoot", Pillar.BEHAVIOUR, null, null),
                new ThemeOf("Gedrag", Pillar.BEHAVIOUR, "Bij ons", null),
                new ThemeOf("Water", Pillar.BEHAVIOUR, null, null));
        json(api.seen(child.etag()), Documents.of(themes, List.of(), List.of()))
                .put(child.path("/content"))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("themes", "themes[0].pillar", "themes[2].name")))
                .body("violations[0].message", containsString("“Ketensamenwerking” is left out."));
        api.get(child.path("")).then().header("ETag", equalTo(child.etag()));
    }

    private RequestSpecification json(RequestSpecification call, WheelDocument document) throws Exception {
        return call.body(json.writeValueAsBytes(document));
    }

    private RequestSpecification json(WheelDocument document) throws Exception {
        return json(api.call(), document);
    }

    private static RequestSpecification workbook(RequestSpecification call, EditedWorkbook workbook) {
        return call.contentType(Format.XLSX).body(workbook.bytes());
    }

    private void assertWheels(int count) {
        Response list = api.get("/value-wheels");
        list.then().body("items", hasSize(count));
    }
}

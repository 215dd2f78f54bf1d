package nl.buyergroup.ambition.wheel.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.RealParts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExportResourceTest {
    @Test
    void exportsJsonWithoutIdentifiersOrNames() {
        var draft = Api.member().draft().threeThemes().goal().qualitativeGoal().committed();
        var export = draft.api().get(draft.path("/export"));
        export.then()
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", equalTo(draft.etag()))
                .header("Vary", containsString("Accept"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"samen-vooruit.json\"; filename*=UTF-8''Samen%20vooruit.json"))
                .body("format", equalTo("buyergroup.value-wheel"))
                .body("formatVersion", equalTo(1))
                .body("level", equalTo("ORGANISATION"))
                .body("goals[0].theme", equalTo("CO2-uitstoot"))
                .body("goals[0].target", equalTo(66.5f))
                .body("qualitativeGoals[0].theme", equalTo("CO2-uitstoot"));
        var text = export.asString();
        assertFalse(text.matches("(?s).*[0-9a-f]{8}-[0-9a-f]{4}-.*"), text);
        assertFalse(text.contains("Jo Jansen"), text);
        assertFalse(text.contains("Gemeente"), text);
    }

    @Test
    void exportsAWorkbookInTheLanguageOfTheReader() throws IOException {
        var draft = Api.member().draft().threeThemes().goal();
        var sheets = List.of(
                List.of("nl", "Uitleg", "Thema's", "ecologisch en sociaal"),
                List.of("en", "Explanation", "Themes", "ecological and social"));
        for (var expected : sheets) {
            var export = draft.api()
                    .reading(Format.XLSX)
                    .header("Accept-Language", expected.get(0))
                    .get(draft.path("/export"));
            export.then()
                    .statusCode(200)
                    .contentType(Format.XLSX)
                    .header("Content-Disposition", containsString("samen-vooruit.xlsx"));
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(export.asByteArray()))) {
                assertEquals(expected.get(1), workbook.getSheetName(0));
                var themes = workbook.getSheet(expected.get(2));
                assertEquals(expected.get(3), themes.getRow(2).getCell(1).getStringCellValue());
            }
        }
    }

    @Test
    void exportsAVersionAsItWasAdopted() {
        var adopted = Api.member().draft().threeThemes().goal().committed().adopted();
        adopted.opened().theme("Water", "BEHAVIOUR", "LOW");
        var api = adopted.api();
        api.get(adopted.path("/versions/1/export"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .header("Content-Disposition", containsString("samen-vooruit-v1.json"))
                .body("themes.size()", equalTo(3));
        api.get(adopted.path("/export")).then().body("themes.size()", equalTo(4));
        api.get(adopted.path("/versions/2/export")).then().statusCode(404);
    }

    @Test
    void tagsEachFormOfAFileByItself() {
        var adopted = Api.member().draft().threeThemes().goal().committed().adopted();
        var revision = adopted.etag().replace("\"", "");
        for (var file : Map.of("/export", revision, "/versions/1/export", "v1").entrySet()) {
            for (var language : List.of("nl", "en")) {
                var tag = "\"" + file.getValue() + "\"";
                assertEquals(tag, tag(adopted, file.getKey(), "application/json", language));
                var ofWorkbook = "W/\"" + file.getValue() + "-xlsx-" + language + "\"";
                assertEquals(ofWorkbook, tag(adopted, file.getKey(), Format.XLSX, language));
            }
        }
    }

    private static String tag(Api.Draft wheel, String path, String type, String language) {
        return wheel.api()
                .reading(type)
                .header("Accept-Language", language)
                .get(wheel.path(path))
                .header("ETag");
    }

    @Test
    void holdsNoTransactionWhileAFileIsWritten() {
        for (var resource : List.of(ExportResource.class, VersionExportResource.class, EmptyWorkbookResource.class)) {
            assertFalse(resource.isAnnotationPresent(Transactional.class), resource::getName);
            for (var method : resource.getDeclaredMethods()) {
                assertFalse(method.isAnnotationPresent(Transactional.class), method::toString);
            }
        }
    }

    @Test
    void emptyWorkbookIsThereForEveryReader() {
        var api = Api.member();
        api.reading("*/*")
                .header("Accept-Language", "nl")
                .get("/wheel-workbook")
                .then()
                .statusCode(200)
                .contentType(Format.XLSX)
                .header("Content-Disposition", containsString("waardenwiel-invullen.xlsx"));
        given().get("/wheel-workbook").then().statusCode(401);
        api.reading("text/csv").get("/wheel-workbook").then().statusCode(406);
    }

    @Test
    void isOnlyForTheOwner() {
        var adopted = Api.member().draft().threeThemes().goal().committed().adopted();
        for (var path : List.of("/export", "/versions/1/export")) {
            given().get(adopted.path(path)).then().statusCode(401);
            Api.member().get(adopted.path(path)).then().statusCode(404).body(not(containsString("Samen vooruit")));
        }
    }

    @Test
    void namesAFileSafely() {
        assertEquals(
                "attachment; filename=\"cafe-2030-co2.xlsx\"; filename*=UTF-8''Caf%C3%A9%202030%20CO%E2%82%82.xlsx",
                FileName.attachment("Café 2030: CO₂", "xlsx"));
        assertEquals(
                "attachment; filename=\"value-wheel.json\"; filename*=UTF-8''%F0%9F%98%80.json",
                FileName.attachment("😀", "json"));
        assertFalse(FileName.attachment("a\"\r\nSet-Cookie: x", "json").matches("(?s).*[\r\n].*"));
    }
}

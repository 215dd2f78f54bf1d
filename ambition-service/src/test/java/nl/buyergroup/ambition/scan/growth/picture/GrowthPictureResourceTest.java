package nl.buyergroup.ambition.scan.growth.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.scan.PictureContract;
import nl.buyergroup.documents.Drawn;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GrowthPictureResourceTest extends PictureContract {
    @Override
    protected String path() {
        return "/growth-scans";
    }

    @Override
    protected String body(String takenOn) {
        return """
                {"takenOn":"%s","employeesAsked":480,"linePercent":30,"groups":[
                 {"group":"WAITING_REALISTS","respondents":142,
                  "scores":{"trust":-1,"importance":0,"resistance":1,"change":-2}},
                 {"group":"INTUITIVE_FOLLOWERS","respondents":113},
                 {"group":"ACTIVE_AMBASSADORS","respondents":3}]}"""
                .formatted(takenOn);
    }

    @Override
    protected String title(Language language) {
        return new Text("Hoe staan onze mensen tegenover verandering?", "How do our people stand towards change?")
                .in(language);
    }

    @Test
    void figuresAreThoseOfTheMeasurement() {
        var api = Api.member();
        String id = api.call().body(body("2025-03-01")).post(path()).path("id");
        var texts = Drawn.of(api.reading("image/svg+xml")
                        .header("Accept-Language", "nl")
                        .get(path() + "/" + id)
                        .asString())
                .texts();
        assertTrue(texts.contains("55 %"));
        assertTrue(texts.contains("lijn 30 %"));
        assertTrue(texts.contains("Ambassadeurs: 1,2 %, 28,8 procentpunt onder de lijn"));
        assertTrue(texts.contains("Vertrouwen"));
        assertTrue(texts.contains("geen scores ingevuld"));
        assertEquals(
                1,
                texts.stream()
                        .filter("te weinig antwoorden om te tonen"::equals)
                        .count());
    }

    @Test
    void measurementWithGapsIsDrawnToo() {
        var api = Api.member();
        String id = api.call().body("{\"takenOn\":\"2025-03-01\"}").post(path()).path("id");
        Drawn.of(api.reading("image/svg+xml").get(path() + "/" + id).asString()).isFitForTheWall("en");
    }
}

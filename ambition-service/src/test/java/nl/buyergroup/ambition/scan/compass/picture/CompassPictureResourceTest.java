package nl.buyergroup.ambition.scan.compass.picture;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.scan.PictureContract;
import nl.buyergroup.ambition.scan.compass.CompassRules;
import nl.buyergroup.ambition.scan.question.QuestionSets;
import nl.buyergroup.documents.Drawn;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CompassPictureResourceTest extends PictureContract {
    @Override
    protected String path() {
        return "/compass-scans";
    }

    @Override
    protected String body(String takenOn) {
        var set = new QuestionSets(List.of(new CompassRules())).newest(CompassRules.KIND);
        return set.items()
                .map(item -> "{\"code\":\"%s\",\"met\":%s,\"evidence\":\"Zie het jaarverslag\"}"
                        .formatted(item.code(), item.code().length() > 8))
                .collect(Collectors.joining(",", "{\"takenOn\":\"" + takenOn + "\",\"answers\":[", "]}"));
    }

    @Override
    protected String title(Language language) {
        return new Text("Geven wij meer terug dan wij gebruiken?", "Do we give back more than we use?").in(language);
    }

    @Test
    void scanWithoutAnswersIsDrawnToo() {
        var api = Api.member();
        String id = api.call()
                .body("{\"takenOn\":\"2025-03-01\",\"answers\":[]}")
                .post(path())
                .path("id");
        Drawn.of(api.reading("image/svg+xml").get(path() + "/" + id).asString()).isFitForTheWall("en");
    }
}

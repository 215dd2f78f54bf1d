package nl.buyergroup.ambition.scan.xcurve.picture;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.ambition.scan.PictureContract;
import nl.buyergroup.ambition.scan.xcurve.Strategy;
import nl.buyergroup.documents.Texts;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.text.Language;
import nl.buyergroup.platform.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class XCurvePictureResourceTest extends PictureContract {
    @Override
    protected String path() {
        return "/x-curves";
    }

    @Override
    protected String body(String takenOn) {
        return """
                {"takenOn":"%s","actions":[
                 {"strategy":"PHASE_OUT","title":"Wegwerpbekers","state":"RUNNING","owner":"Jo Jansen"},
                 {"strategy":"BUILD_UP","title":"Proeftuin circulaire werkplek","state":"DONE"}]}"""
                .formatted(takenOn);
    }

    @Override
    protected String title(Language language) {
        return new Text("Van wat er is naar wat er komt", "From what is there to what is coming").in(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "image/png", "application/pdf"})
    void twoHundredActionsWithNastyTitlesAreDrawn(String type) {
        var api = Api.member();
        var actions = IntStream.range(0, 200)
                .mapToObj(i -> Map.of("strategy", strategy(i), "title", title(i), "state", "RUNNING"))
                .toList();
        String id = api.call()
                .body(Map.of("takenOn", "2025-03-01", "actions", actions))
                .post(path())
                .path("id");
        api.reading(type).get(path() + "/" + id).then().statusCode(200).contentType(containsString(type));
    }

    private static String strategy(int i) {
        return Strategy.values()[i % 4].name();
    }

    private static String title(int i) {
        var text = Texts.NASTY.get(i % Texts.NASTY.size());
        return text.substring(0, Math.min(120, text.length()));
    }
}

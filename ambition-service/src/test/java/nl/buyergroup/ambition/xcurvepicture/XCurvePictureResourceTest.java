package nl.buyergroup.ambition.xcurvepicture;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.buyergroup.ambition.picture.PictureContract;
import nl.buyergroup.ambition.picture.Words;
import nl.buyergroup.platform.testing.RealParts;

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
    protected String title(Words words) {
        return words.say("Van wat er is naar wat er komt", "From what is there to what is coming");
    }
}

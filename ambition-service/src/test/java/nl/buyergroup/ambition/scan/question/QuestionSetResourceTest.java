package nl.buyergroup.ambition.scan.question;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.Api;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class QuestionSetResourceTest {
    @Test
    void readerFindsEveryReleasedSet() {
        var id = UUID.randomUUID();
        var reader = new Api(id, Tokens.token(id, "member", "reader"));
        reader.get("/question-sets")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("compass", "maturity", "preconditions"))
                .body("items[0].title.nl", notNullValue());
        reader.get("/question-sets/maturity/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("groups.reconstructed", equalTo(List.of(false, false, false, true, false)))
                .body("groups[3].remark.nl", notNullValue());
    }

    @Test
    void unknownSetIsNotFound() {
        var member = Api.member();
        member.get("/question-sets/compass/99").then().statusCode(404);
        member.get("/question-sets/weather/1").then().statusCode(404);
    }

    @Test
    void callerWithoutATokenOrRoleIsRefused() {
        for (var path : List.of("/question-sets", "/question-sets/compass/1")) {
            given().get(path).then().statusCode(401);
            new Api(null, Tokens.forAnotherAudience(UUID.randomUUID()))
                    .get(path)
                    .then()
                    .statusCode(401);
            new Api(null, Tokens.operator()).get(path).then().statusCode(403);
        }
    }
}

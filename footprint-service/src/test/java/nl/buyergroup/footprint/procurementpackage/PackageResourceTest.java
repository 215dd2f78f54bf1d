package nl.buyergroup.footprint.procurementpackage;

import static io.restassured.RestAssured.given;
import static nl.buyergroup.footprint.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PackageResourceTest {
    @Test
    void everyoneWithATokenReadsTheSeventeenPackages() {
        as(Tokens.supplier(UUID.randomUUID()))
                .get("/packages")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items", hasSize(17))
                .body("items[0].code", equalTo("buildings"))
                .body("items[2].name.nl", equalTo("Catering"))
                .body("items[5].name.en", equalTo("Waste processing"));
    }

    @Test
    void strangersDoNot() {
        given().get("/packages").then().statusCode(401);
        as(Tokens.forAnotherAudience(UUID.randomUUID())).get("/packages").then().statusCode(401);
    }
}

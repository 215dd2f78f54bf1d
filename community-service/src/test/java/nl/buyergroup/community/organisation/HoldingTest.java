package nl.buyergroup.community.organisation;

import static nl.buyergroup.community.Api.created;
import static nl.buyergroup.community.Api.organisation;
import static nl.buyergroup.community.Api.register;
import static nl.buyergroup.community.Api.staff;
import static nl.buyergroup.community.organisation.OrganisationTest.awaitTold;
import static nl.buyergroup.community.organisation.OrganisationTest.change;
import static nl.buyergroup.community.organisation.OrganisationTest.with;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.buyergroup.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HoldingTest {
    private static final String NOBODY = UUID.randomUUID().toString();

    @Test
    void wholeChainLearnsOfANewTop() {
        var bottom = register("SUPPLIER");
        var middle = register("SUPPLIER");
        var top = register("SUPPLIER");

        change(bottom, under(middle)).then().statusCode(200);
        assertEquals(middle, awaitTold(bottom, OrganisationEvents.CHANGED, 1).holdingId());
        change(middle, under(top)).then().statusCode(200);

        assertEquals(top, awaitTold(middle, OrganisationEvents.CHANGED, 1).holdingId());
        assertEquals(top, awaitTold(bottom, OrganisationEvents.CHANGED, 2).holdingId());
        var fresh = organisation("SUPPLIER");
        fresh.put("holdingId", bottom);
        var lowest = created(staff().body(fresh).post("/organisations"));
        assertEquals(top, awaitTold(lowest, OrganisationEvents.REGISTERED, 0).holdingId());

        change(middle, change("Free")).then().statusCode(200);
        assertEquals(null, awaitTold(middle, OrganisationEvents.CHANGED, 2).holdingId());
        assertEquals(middle, awaitTold(bottom, OrganisationEvents.CHANGED, 3).holdingId());
        assertEquals(middle, awaitTold(lowest, OrganisationEvents.CHANGED, 1).holdingId());
    }

    @Test
    void holdingsMakeNoCircle() {
        var child = register("SUPPLIER");
        var parent = register("SUPPLIER");
        change(child, under(parent)).then().statusCode(200);

        change(parent, under(child)).then().statusCode(400).body("violations.field", contains("holdingId"));
        change(parent, under(parent)).then().statusCode(400).body("violations.field", contains("holdingId"));
        change(parent, with(change("A"), "holdingId", NOBODY)).then().statusCode(400);
    }

    @Test
    void parallelChangesMakeNoCircleEither() throws Exception {
        var one = register("SUPPLIER");
        var other = register("SUPPLIER");
        var pool = Executors.newFixedThreadPool(2);
        try {
            var calls = List.of(
                    pool.submit(() -> change(one, "*", under(other)).statusCode()),
                    pool.submit(() -> change(other, "*", under(one)).statusCode()));
            var statuses = List.of(calls.get(0).get(), calls.get(1).get());
            assertTrue(statuses.containsAll(List.of(200, 400)), statuses.toString());
        } finally {
            pool.shutdown();
        }
    }

    private static Map<String, Object> under(UUID holding) {
        return with(change("Under " + holding), "holdingId", holding);
    }
}

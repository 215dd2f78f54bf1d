package nl.buyergroup.tender.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.testing.RealParts;
import nl.buyergroup.platform.testing.Tokens;
import nl.buyergroup.tender.Body;
import nl.buyergroup.tender.Events;
import nl.buyergroup.tender.Parallel;
import nl.buyergroup.tender.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractResourceTest {
    private final Scene scene = Scene.create();

    @Test
    void awardsAContractThatBuyerAndSupplierRead() {
        var contract = scene.contract()
                .then()
                .header("ETag", "\"0\"")
                .body("buyerId", equalTo(scene.buyer().toString()))
                .body("supplierId", equalTo(scene.supplier().toString()))
                .body("packageCode", equalTo("catering"))
                .body("milestones", hasSize(1))
                .body("kpis.indicator", contains("Catering footprint", "Plant-based"))
                .extract();
        String path = "/contracts/" + contract.path("id");

        assertEquals(path, contract.header("Location").replaceAll(".*/tender/v1", ""));
        for (var reader : List.of(scene.asBuyer(), scene.asSupplier())) {
            reader.get(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"0\"")
                    .body("kpis[0].goalId", equalTo(scene.goal().toString()))
                    .body("kpis[0].targets[0].value", equalTo(66.5f))
                    .body("kpis[0].baseline", equalTo(133));
        }
    }

    @Test
    void tellsThatAContractWasAwarded() {
        String contract = scene.contract().path("id");
        var event = Events.about(contract);
        assertEquals(ContractEvents.AWARDED, event.type());
        assertEquals(scene.supplier().toString(), event.data().get("supplierId").asText());
        assertEquals(Scene.END.toString(), event.data().get("endDate").asText());
    }

    @Test
    void strangersAndStaffFindNothing() {
        String path = "/contracts/" + scene.contract().path("id");
        given().get(path).then().statusCode(401);
        given().get("/contracts").then().statusCode(401);
        for (var token :
                List.of(Tokens.staff(), Tokens.member(UUID.randomUUID()), Tokens.supplier(UUID.randomUUID()))) {
            Scene.as(token).get(path).then().statusCode(404);
            Scene.as(token).get("/contracts").then().statusCode(200).body("items", empty());
        }
        scene.asBuyer().get("/contracts/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void listsContractsForBothSides() {
        var ids = List.<String>of(scene.contract().path("id"), scene.contract().path("id"));
        scene.asBuyer().get("/contracts").then().body("items.id", hasItems(ids.get(0), ids.get(1)));
        var page = scene.asSupplier()
                .get("/contracts?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract();
        scene.asSupplier()
                .get(page.header("Link").replaceAll(".*<(.*)>.*", "$1"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aProjectGetsOneContract() {
        var project = scene.awardedProject();
        award(scene.contractBody(project)).then().statusCode(201);
        award(scene.contractBody(project)).then().statusCode(409).body("detail", containsString("already"));
        scene.asBuyer().get("/contracts").then().body("items", hasSize(1));
    }

    @Test
    void simultaneousAwardsMakeOneContract() throws Exception {
        var body = scene.contractBody(scene.awardedProject());
        var statuses = Parallel.run(4, () -> award(body).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(3, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
    }

    @Test
    void createsOnceForTheSameIdempotencyKey() throws Exception {
        var body = scene.contractBody(scene.awardedProject());
        var answers = Parallel.run(4, () -> keyed("one-contract", body));
        answers.forEach(answer -> answer.then().statusCode(201));
        assertEquals(
                1, answers.stream().map(answer -> answer.path("id")).distinct().count());
        keyed("one-contract", body.with("/form", "'TRANSACTIONAL'")).then().statusCode(409);
    }

    @Test
    void refusesAProjectThatIsNotAwarded() {
        award(scene.contractBody(scene.startedProject())).then().statusCode(409);
        assertNothingStored();
    }

    @Test
    void theProjectOfAnotherIsNotThere() {
        var body = scene.contractBody(scene.awardedProject());
        Scene.asStranger()
                .body(body.json())
                .post("/contracts")
                .then()
                .statusCode(404)
                .body("violations.field", contains("projectId"));
        award(body.with("/projectId", "'" + UUID.randomUUID() + "'")).then().statusCode(404);
        assertNothingStored();
    }

    @Test
    void onlyApproversOfMembersAward() {
        var body = scene.contractBody(scene.awardedProject()).json();
        given().contentType("application/json")
                .body(body)
                .post("/contracts")
                .then()
                .statusCode(401);
        Scene.as(Tokens.token(scene.buyer(), "member", "reader", "editor"))
                .body(body)
                .post("/contracts")
                .then()
                .statusCode(403);
        Scene.as(Tokens.token(scene.buyer(), "supplier", "approver"))
                .body(body)
                .post("/contracts")
                .then()
                .statusCode(403);
        assertNothingStored();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/projectId||projectId",
                "/projectId|'x'|projectId",
                "/form||form",
                "/form|'MARRIAGE'|form",
                "/startDate||startDate",
                "/startDate|'soon'|startDate",
                "/endDate||endDate",
                "/endDate|20271231|endDate",
                "/endDate|'1999-01-01'|endDate",
                "/milestones|'none'|milestones",
                "/milestones/0|null|milestones",
                "/milestones/0/title||title",
                "/milestones/0/title|''|title",
                "/milestones/0/dueOn||dueOn",
                "/milestones/0/dueOn|'1999-01-01'|dueOn",
                "/milestones/0/themeId|'3d813cbb-47fb-42ba-91df-831e1593ac29'|themeId",
                "/milestones/0/surprise|1|surprise",
                "/kpis/0|null|kpis",
                "/kpis/0/themeId||themeId",
                "/kpis/0/themeId|'3d813cbb-47fb-42ba-91df-831e1593ac29'|themeId",
                "/kpis/0/goalId|'3d813cbb-47fb-42ba-91df-831e1593ac29'|goalId",
                "/kpis/0/goalId|'x'|goalId",
                "/kpis/0/indicator||indicator",
                "/kpis/0/indicator|' '|indicator",
                "/kpis/0/unit||unit",
                "/kpis/0/unit|'kg'|unit",
                "/kpis/0/unit|'kilogrammes-per-person-per-working-day-xxx'|unit",
                "/kpis/0/direction||direction",
                "/kpis/0/direction|'SIDEWAYS'|direction",
                "/kpis/0/direction|'INCREASE'|value",
                "/kpis/0/baseline||baseline",
                "/kpis/0/baseline|'133'|baseline",
                "/kpis/0/baseline|1234567890123|baseline",
                "/kpis/0/targets||targets",
                "/kpis/0/targets|[]|targets",
                "/kpis/0/targets/0|null|targets",
                "/kpis/0/targets/0/on||on",
                "/kpis/0/targets/0/on|'1999-01-01'|on",
                "/kpis/0/targets/0/value||value",
                "/kpis/0/targets/0/value|133|value",
                "/kpis/0/targets/0/value|1.1234567|value",
                "/surprise|1|surprise"
            })
    void refusesTermsThatDoNotFitAndStoresNothing(String pointer, String value, String field) {
        award(scene.contractBody(scene.awardedProject()).with(pointer, value))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString(field)));
        assertNothingStored();
    }

    @Test
    void refusesAContractWithoutPromisesInBothLanguages() {
        var body =
                scene.contractBody(scene.awardedProject()).with("/kpis", null).with("/milestones", "[]");
        award(body).then().statusCode(400).body("violations.field", contains("kpis"));
        scene.asBuyer()
                .header("Accept-Language", "nl")
                .body(body.json())
                .post("/contracts")
                .then()
                .statusCode(400)
                .body("violations.message", hasItem(containsString("mijlpaal")));
    }

    @Test
    void refusesWhatIsTooLongOrTooMany() {
        var body = scene.contractBody(scene.awardedProject());
        var many = "[" + "null,".repeat(50) + "null]";
        award(body.with("/milestones/0/title", "'" + "x".repeat(201) + "'")
                        .with("/kpis/0/indicator", "'" + "x".repeat(201) + "'"))
                .then()
                .statusCode(400)
                .body("violations", hasSize(2));
        award(body.with("/milestones", many)).then().statusCode(400).body("violations.field", hasItem("milestones"));
        award(body.with("/kpis", many)).then().statusCode(400).body("violations.field", hasItem("kpis"));
        scene.asBuyer().body("{ broken").post("/contracts").then().statusCode(400);
        assertNothingStored();
    }

    private Response award(Body body) {
        return scene.asBuyer().body(body.json()).post("/contracts");
    }

    private Response keyed(String key, Body body) {
        return scene.asBuyer().header("Idempotency-Key", key).body(body.json()).post("/contracts");
    }

    private void assertNothingStored() {
        scene.asBuyer().get("/contracts").then().statusCode(200).body("items", empty());
    }
}

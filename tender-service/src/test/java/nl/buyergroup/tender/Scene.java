package nl.buyergroup.tender;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import nl.buyergroup.platform.testing.Tokens;

/** A buyer with an adopted wheel, a supplier, and the steps that lead up to what a test is about. */
public record Scene(UUID buyer, UUID supplier, UUID wheel, UUID climate, UUID food, UUID goal) {
    public static final LocalDate TODAY = LocalDate.now(java.time.ZoneOffset.UTC);
    public static final LocalDate START = TODAY.minusYears(1);
    public static final LocalDate END = TODAY.plusYears(3);

    public static Scene create() {
        var scene = new Scene(id(), id(), id(), id(), id(), id());
        Network.tell(
                "community-events",
                Network.organisation(Network.REGISTERED, scene.buyer, 1, "MEMBER", true),
                Network.organisation(Network.REGISTERED, scene.supplier, 1, "SUPPLIER", true));
        Network.tell(
                "ambition-events",
                Network.wheel(scene.wheel, 1, scene.buyer, "Our wheel", scene.climate, scene.food, scene.goal));
        return scene;
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public RequestSpecification asBuyer() {
        return as(Tokens.member(buyer));
    }

    public RequestSpecification asSupplier() {
        return as(Tokens.supplier(supplier));
    }

    public static RequestSpecification asStranger() {
        return as(Tokens.token(id(), "member", "reader", "editor", "approver"));
    }

    public Body projectBody() {
        return Body.of("{'wheelId': '%s', 'packageCode': 'catering', 'title': 'Lunch 2027'}", wheel);
    }

    public String startedProject() {
        return created(asBuyer().body(projectBody().json()).post("/projects"));
    }

    public Body awardBody() {
        return Body.of("{'supplierId': '%s', 'reason': 'The best plan for reuse'}", supplier);
    }

    public String awardedProject() {
        var project = startedProject();
        asBuyer()
                .header("If-Match", "\"0\"")
                .body(awardBody().json())
                .post("/projects/" + project + "/award")
                .then()
                .statusCode(200);
        return project;
    }

    public Body contractBody(String project) {
        return Body.of(
                """
                {'projectId': '%s', 'form': 'RELATIONAL', 'startDate': '%s', 'endDate': '%s',
                 'milestones': [{'title': 'Reusable cups everywhere', 'dueOn': '%s', 'themeId': '%s'}],
                 'kpis': [{'themeId': '%s', 'goalId': '%s', 'indicator': 'Catering footprint', 'unit': 'kgCo2ePerFte',
                           'direction': 'DECREASE', 'baseline': 133, 'targets': [{'on': '%s', 'value': 66.5}]},
                          {'themeId': '%s', 'indicator': 'Plant-based', 'unit': 'percent',
                           'direction': 'INCREASE', 'baseline': 30, 'targets': [{'on': '%s', 'value': 60}]}]}
                """,
                project, START, END, TODAY, food, climate, goal, END, food, END);
    }

    public Response contract() {
        var response = asBuyer().body(contractBody(awardedProject()).json()).post("/contracts");
        response.then().statusCode(201);
        return response;
    }

    public static String created(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }
}

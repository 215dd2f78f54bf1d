package nl.buyergroup.acceptance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.local.demo.Actor;
import org.junit.jupiter.api.Test;

/** A facility department that went from its internal analysis to a goal that is off track, and what others see of it. */
class DepartmentTest {
    private final Network network = Network.running();
    private final String wheel = "/ambition/v1/value-wheels/" + network.story.department.wheelId();
    private final Actor member = network.story.cast.buyer();

    @Test
    void eightStepsAreDoneAndNoneIsStale() {
        read(wheel + "/workflow")
                .then()
                .statusCode(200)
                .body("steps", hasSize(8))
                .body("steps.state", everyItem(equalTo("DONE")))
                .body("steps.stale", everyItem(is(false)));
    }

    @Test
    void departmentHasTheRingOfItsOrganisationWithAMeaningOfItsOwn() {
        var above = network.story.ambition.wheel();
        var own = network.story.department.wheel();
        assertEquals(above.findValuesAsText("name").subList(1, 7), own.findValuesAsText("name"));
        assertEquals("DEPARTMENT", own.path("level").asText());
        assertEquals(above.path("id").asText(), own.path("parentId").asText());
        var elaborations = own.path("themes").findValuesAsText("elaboration");
        assertEquals(6, elaborations.size());
        assertTrue(elaborations.stream().noneMatch(String::isBlank));
    }

    @Test
    void goalIsOffTrackAndIsFoundByThat() {
        read("/ambition/v1/goals?track=off")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(network.story.department.goalId().toString()))
                .body("items.find { it.id == '%s' }.currentValue".formatted(network.story.department.goalId()), is(43))
                .body("items.find { it.id == '%s' }.onTrack".formatted(network.story.department.goalId()), is(false))
                .body(
                        "items.find { it.id == '%s' }.points.sourceKind".formatted(network.story.department.goalId()),
                        equalTo(List.of("OWN")));
    }

    @Test
    void picturesComeInThreeFormatsAndTheSameBytesEachTime() {
        for (var path : List.of(
                wheel,
                wheel + "/versions/1",
                wheel + "/vision-poster",
                "/ambition/v1/x-curves/" + network.story.department.xCurveId())) {
            assertTrue(text(picture(path, "image/svg+xml"), 600).contains("<title"), path);
            assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, head(picture(path, "image/png")), path);
            assertEquals("%PDF", text(picture(path, "application/pdf"), 4));
            assertArrayEquals(
                    picture(path, "application/pdf").asByteArray(),
                    picture(path, "application/pdf").asByteArray());
        }
    }

    @Test
    void everyoneReadsWhatIsSharedAndNothingMore() {
        var shared = "/ambition/v1/public-wheels/" + network.story.department.wheelId();
        network.anonymous()
                .get(shared)
                .then()
                .statusCode(200)
                .body("title", containsString("Facilitair bedrijf"))
                .body("themes", hasSize(6))
                .body("$", not(hasKey("points")))
                .body("parentId", equalTo(null));
        network.anonymous()
                .accept("image/svg+xml")
                .get(shared)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml");
        network.anonymous()
                .accept("application/pdf")
                .get(shared + "/vision-poster")
                .then()
                .statusCode(200);
        network.anonymous()
                .get("/ambition/v1/public-wheels/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        network.anonymous()
                .get("/ambition/v1/public-wheels/" + network.story.ambition.wheelId())
                .then()
                .statusCode(404);
        network.anonymous().get(wheel).then().statusCode(401);
        network.as(network.story.cast.suppliers().get(0).client())
                .get("/ambition/v1/shared-wheels")
                .then()
                .statusCode(200)
                .body("items.title", hasItem(containsString("Facilitair bedrijf")));
    }

    @Test
    void wheelGoesOutAsAWorkbookAndComesBack() {
        var xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        var book = network.as(member).accept(xlsx).get(wheel + "/export");
        book.then().statusCode(200);
        var imported =
                network.as(member).contentType(xlsx).body(book.asByteArray()).post("/ambition/v1/value-wheels/imports");
        imported.then().statusCode(201);
        network.as(member)
                .get(imported.header("Location"))
                .then()
                .body("themes", hasSize(6))
                .body("goals", hasSize(2))
                .body("state", equalTo("DRAFT"));
    }

    @Test
    void suggestionsNameThePackageWhereAGoalHasMostEffect() {
        read("/ambition/v1/suggestions").then().statusCode(200).body("items[0].packageCode", equalTo("catering"));
    }

    private Response read(String path) {
        return network.as(member).get(path);
    }

    private Response picture(String path, String format) {
        var response = network.as(member)
                .accept(format)
                .header("Accept-Language", "nl")
                .get(path);
        response.then().statusCode(200).header("Content-Language", "nl");
        return response;
    }

    private static byte[] head(Response response) {
        return Arrays.copyOf(response.asByteArray(), 4);
    }

    private static String text(Response response, int length) {
        return new String(response.asByteArray(), 0, length, StandardCharsets.ISO_8859_1);
    }
}

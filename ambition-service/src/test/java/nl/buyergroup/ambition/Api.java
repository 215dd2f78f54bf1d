package nl.buyergroup.ambition;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;
import nl.buyergroup.ambition.learned.organisation.OrganisationNews;
import nl.buyergroup.ambition.learned.organisation.Organisations;
import nl.buyergroup.platform.testing.Tokens;

/** The API as one caller uses it. */
public record Api(UUID organisation, String token) {
    /** A member that this service knows of. */
    public static Api member() {
        var id = UUID.randomUUID();
        know(id, "MEMBER", true, 1);
        return new Api(id, Tokens.member(id));
    }

    public static void know(UUID id, String kind, boolean active, long version) {
        CDI.current()
                .select(Organisations.class)
                .get()
                .learn(new OrganisationNews(id, version, "Gemeente Voorbeeld", kind, active));
    }

    public RequestSpecification call() {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    public RequestSpecification seen(String etag) {
        return call().header("If-Match", etag);
    }

    /** Without a content type: what the resource makes of a request must not hang on it. */
    public RequestSpecification reading(String mediaType) {
        return given().header("Authorization", "Bearer " + token).accept(mediaType);
    }

    public Response get(String path) {
        return reading("*/*").get(path);
    }

    /** A draft of an organisation's wheel. */
    public Draft draft() {
        return draft("ORGANISATION");
    }

    public Draft draft(String level) {
        var body = "{\"level\":\"%s\",\"title\":\"Samen vooruit\",\"ambition\":\"In 2030 geven wij terug.\"}";
        var response = call().body(body.formatted(level)).post("/value-wheels");
        response.then().statusCode(201);
        return new Draft(this, response.path("id"), response.header("ETag"));
    }

    /** A wheel as it was last seen. */
    public record Draft(Api api, String id, String etag) {
        public String path(String rest) {
            return "/value-wheels/" + id + rest;
        }

        public Draft next(Response response) {
            response.then().statusCode(org.hamcrest.Matchers.lessThan(300));
            return new Draft(api, id, response.header("ETag"));
        }

        public Draft theme(String name, String pillar, String priority) {
            var prio = priority == null ? "" : ",\"priority\":\"" + priority + "\"";
            var body = "{\"name\":\"%s\",\"pillar\":\"%s\"%s}".formatted(name, pillar, prio);
            return next(api.seen(etag).body(body).post(path("/themes")));
        }

        public Draft threeThemes() {
            return theme("CO2-uitstoot", "ECOLOGICAL_SOCIAL", "HIGH")
                    .theme("Ketensamenwerking", "COLLABORATION", "MEDIUM")
                    .theme("Gedrag", "BEHAVIOUR", "LOW");
        }

        public Draft goal() {
            return next(api.seen(etag).body(goalBody("DECREASE", "133", "66.5")).post(path("/goals")));
        }

        public Draft qualitativeGoal() {
            return next(api.seen(etag).body(qualitativeGoalBody()).post(path("/qualitative-goals")));
        }

        public String qualitativeGoalBody() {
            return "{\"themeId\":\"%s\",\"statement\":\"Wij koken plantaardig\",\"targetDate\":\"2028-01-01\"}"
                    .formatted(themeId());
        }

        /** The next version as a draft. */
        public Draft opened() {
            return next(api.seen(etag).post(path("/versions")));
        }

        /** A draft below this wheel. */
        public Draft child(String level) {
            var body = "{\"level\":\"%s\",\"title\":\"Eronder\",\"ambition\":\"Ons deel.\",\"parentId\":\"%s\"}";
            var response = api.call().body(body.formatted(level, id)).post("/value-wheels");
            response.then().statusCode(201);
            return new Draft(api, response.path("id"), response.header("ETag"));
        }

        public Draft committed() {
            var body = "{\"name\":\"Jo Jansen\",\"role\":\"Directeur\",\"committedOn\":\"2025-01-15\"}";
            return next(api.seen(etag).body(body).put(path("/board-commitment")));
        }

        public Draft adopted() {
            return next(api.seen(etag).post(path("/adoption")));
        }

        public String themeId() {
            return api.get(path("")).path("themes[0].id");
        }

        public String goalId() {
            return api.get(path("")).path("goals[0].id");
        }

        public String goalBody(String direction, String baseline, String target) {
            return """
                    {"themeId":"%s","packageCode":"catering","indicator":"Uitstoot van de catering",
                     "unit":"kgCo2ePerFte","direction":"%s","baseline":%s,"baselineDate":"2024-12-31",
                     "target":%s,"targetDate":"2027-12-31"}"""
                    .formatted(themeId(), direction, baseline, target);
        }
    }
}

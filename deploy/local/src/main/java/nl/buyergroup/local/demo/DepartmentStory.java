package nl.buyergroup.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The facility department of the first member: from the internal analysis to a goal that is off track. */
public final class DepartmentStory {
    private static final String API = "/ambition/v1";

    private final Cast cast;
    private final AmbitionStory organisation;
    private UUID xCurveId;
    private UUID wheelId;
    private UUID goalId;

    DepartmentStory(Cast cast, AmbitionStory organisation) {
        this.cast = cast;
        this.organisation = organisation;
    }

    /** Chapters 1, 2 and 4 of the guide in the order of its eight steps, until the board's line is crossed. */
    public void walk() {
        startUnderTheOrganisation();
        analyse();
        giveThemesTheirMeaning();
        setGoals();
        engageAndMonitor();
        change("POST", "/adoption", Map.of());
        share();
    }

    private void startUnderTheOrganisation() {
        wheelId = cast.buyer()
                .post(
                        API + "/value-wheels",
                        Map.of(
                                "level",
                                "DEPARTMENT",
                                "title",
                                "Facilitair bedrijf: van minder slecht naar beter",
                                "ambition",
                                "In 2030 eten, werken en reizen onze collega's zo dat natuur en mensen er beter van"
                                        + " worden. We kopen samen in en laten zien wat het oplevert.",
                                "parentId",
                                organisation.wheelId()))
                .id();
    }

    private void analyse() {
        var today = cast.years().reportedUntil();
        var draft = cast.buyer()
                .post(
                        API + "/x-curves",
                        Map.of(
                                "wheelId", wheelId,
                                "takenOn", today,
                                "actions",
                                        List.of(
                                                action("CONVERT", "Schoonmaak overdag en zonder chemie", "RUNNING"),
                                                action(
                                                        "CONVERT",
                                                        "Meubels laten herstellen in plaats van vervangen",
                                                        "RUNNING"),
                                                action(
                                                        "BUILD_UP",
                                                        "Proef met groenten van drie boeren uit de buurt",
                                                        "RUNNING"),
                                                action(
                                                        "BUILD_UP",
                                                        "Leverancier en afvalverwerker aan één tafel",
                                                        "PLANNED"),
                                                action(
                                                        "BUILD_ON",
                                                        "Plantaardig is de standaard op elk buffet",
                                                        "PLANNED"),
                                                action(
                                                        "PHASE_OUT",
                                                        "Wegwerpbekers verdwijnen uit alle gebouwen",
                                                        "DONE"),
                                                action(
                                                        "PHASE_OUT",
                                                        "Geen rundvlees meer in het restaurant",
                                                        "PLANNED"))));
        xCurveId = draft.id();
        cast.buyer().post(API + "/x-curves/" + xCurveId + "/completion", draft.etag(), Map.of());
        work(
                "/analysis",
                Map.of(
                        "currentSituation",
                        "Afval gaat in vier stromen, de helft van de lunch is plantaardig, meubels worden na tien jaar vervangen.",
                        "stakeholders",
                        List.of(
                                Map.of("group", "Inkoop", "interest", "Wil weten wat een eis wordt en wat een wens"),
                                Map.of("group", "Cateraar", "interest", "Wil mogen meedenken over het menu"),
                                Map.of("group", "Ondernemingsraad")),
                        "interviews",
                        List.of(Map.of(
                                "role", "Teamleider restaurant", "findings", "Gasten kiezen wat vooraan staat.")),
                        "xCurveId",
                        xCurveId));
        done("INTERNAL_ANALYSIS");
        done("DEFINE_SUSTAINABILITY");
    }

    private static Map<String, Object> action(String strategy, String title, String state) {
        return Map.of("strategy", strategy, "title", title, "state", state, "owner", "Facilitair bedrijf");
    }

    private void giveThemesTheirMeaning() {
        var meanings = Map.of(
                "CO2-uitstoot",
                        List.of("Catering en zakelijk vervoer stoten in 2027 de helft minder uit dan nu", "HIGH"),
                "Circulariteit", List.of("Wat we kopen, heeft al een tweede leven op papier staan", "MEDIUM"),
                "Gezondheid", List.of("Een lunch die goed is voor de gast en voor de bodem", "HIGH"),
                "Sociale inclusie",
                        List.of(
                                "Elke leverancier biedt leerplekken voor mensen met een achterstand tot werk",
                                "MEDIUM"),
                "Ketensamenwerking",
                        List.of("Vier keer per jaar één tafel met leveranciers en hun leveranciers", "MEDIUM"),
                "Gedrag en bewustwording", List.of("De plantaardige keuze staat vooraan en kost minder", "LOW"));
        for (var theme : wheel().path("themes")) {
            var meaning = meanings.get(theme.path("name").asText());
            var body = new HashMap<String, Object>();
            body.put("name", theme.path("name").asText());
            body.put("pillar", theme.path("pillar").asText());
            body.put("elaboration", meaning.get(0));
            body.put("priority", meaning.get(1));
            change("PUT", "/themes/" + theme.path("id").asText(), body);
        }
        done("ELABORATE_THEMES");
        done("PRIORITISE_THEMES");
        done("FORMULATE_AMBITION");
    }

    private void setGoals() {
        var health = theme("Gezondheid");
        goal(health, "Aandeel plantaardig eiwit in de lunch", "procent", "INCREASE", 40, 60);
        goalId = UUID.fromString(wheel().path("goals").get(0).path("id").asText());
        goal(theme("Circulariteit"), "Restafval per medewerker", "kg per fte", "DECREASE", 32, 12);
        change(
                "POST",
                "/qualitative-goals",
                Map.of(
                        "themeId", theme("Ketensamenwerking"),
                        "statement", "Onze cateraar en onze afvalverwerker hebben samen één plan",
                        "targetDate", cast.years().target()));
        done("SET_GOALS");
    }

    private String theme(String name) {
        for (var theme : wheel().path("themes")) {
            if (theme.path("name").asText().equals(name)) {
                return theme.path("id").asText();
            }
        }
        throw new IllegalStateException("no theme " + name);
    }

    private void goal(String theme, String indicator, String unit, String direction, int baseline, int target) {
        var body = new HashMap<String, Object>();
        body.put("themeId", theme);
        body.put("indicator", indicator);
        body.put("unit", unit);
        body.put("direction", direction);
        body.put("baseline", baseline);
        body.put("baselineDate", cast.years().baselineOn());
        body.put("target", target);
        body.put("targetDate", cast.years().target());
        change("POST", "/goals", body);
    }

    private void engageAndMonitor() {
        work(
                "/engagement",
                Map.of(
                        "activities",
                        List.of(Map.of("what", "Visieplaat in elke kantine", "audience", "Alle collega's"))));
        done("CREATE_ENGAGEMENT");
        work("/monitoring", Map.of("everyMonths", 3, "responsibleRole", "Contractmanager catering"));
        done("MEASURE_AND_MONITOR");
    }

    private void share() {
        var path = API + "/value-wheels/" + wheelId + "/sharing";
        cast.buyer()
                .put(
                        path,
                        cast.buyer().get(path).etag(),
                        Map.of("audience", "PUBLIC", "organisations", List.of(), "withPoster", true));
    }

    /** Half of the time has passed, hardly any progress was made: 43 where 50 was due. */
    public void measure() {
        cast.buyer()
                .post(
                        API + "/goals/" + goalId + "/measurements",
                        Map.of(
                                "value",
                                new BigDecimal("43"),
                                "unit",
                                "procent",
                                "measuredOn",
                                cast.years().reportedUntil(),
                                "note",
                                "Telling van het kassasysteem, vierde kwartaal"));
    }

    private void done(String step) {
        work("/steps/" + step + "/completion", Map.of());
    }

    private void work(String path, Object body) {
        var workflow = API + "/value-wheels/" + wheelId + "/workflow";
        cast.buyer().put(workflow + path, cast.buyer().get(workflow).etag(), body);
    }

    private void change(String method, String path, Object body) {
        var wheel = API + "/value-wheels/" + wheelId;
        var seen = cast.buyer().get(wheel).etag();
        if (method.equals("PUT")) {
            cast.buyer().put(wheel + path, seen, body);
        } else {
            cast.buyer().post(wheel + path, seen, body);
        }
    }

    public JsonNode wheel() {
        return cast.buyer().get(API + "/value-wheels/" + wheelId).body();
    }

    public JsonNode workflow() {
        return cast.buyer().get(API + "/value-wheels/" + wheelId + "/workflow").body();
    }

    public JsonNode goal() {
        return cast.buyer().get(API + "/goals/" + goalId).body();
    }

    public UUID wheelId() {
        return wheelId;
    }

    public UUID xCurveId() {
        return xCurveId;
    }

    public UUID goalId() {
        return goalId;
    }
}

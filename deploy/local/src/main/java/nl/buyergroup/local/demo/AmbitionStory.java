package nl.buyergroup.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** A member's ambition, from the first theme to the goal that moves. */
public final class AmbitionStory {
    private final Cast cast;
    private UUID wheelId;
    private UUID themeId;
    private UUID goalId;

    AmbitionStory(Cast cast) {
        this.cast = cast;
    }

    /** The first member fills its wheel, gets board commitment and adopts the ambition. */
    public void adoptTheAmbition() {
        Await.until("ambition-service knows the member", () -> tryCreateWheel());
        theme("CO2-uitstoot", "ECOLOGICAL_SOCIAL", "Catering en mobiliteit zonder fossiele uitstoot", "HIGH");
        themeId = wheel().path("themes").get(0).path("id").asText().transform(UUID::fromString);
        theme("Circulariteit", "ECOLOGICAL_SOCIAL", "Hergebruik gaat voor nieuw; wat overblijft is grondstof", "HIGH");
        theme("Gezondheid", "ECOLOGICAL_SOCIAL", "Gezond eten en een prettige werkplek voor iedereen", "MEDIUM");
        theme("Sociale inclusie", "ECOLOGICAL_SOCIAL", "Werk voor mensen die moeilijk aan een baan komen", "MEDIUM");
        theme("Ketensamenwerking", "COLLABORATION", "Samen met leveranciers de kringloop sluiten", "MEDIUM");
        theme("Gedrag en bewustwording", "BEHAVIOUR", "De duurzame keuze is de makkelijke keuze", "LOW");
        setGoal();
        change(
                "PUT",
                "/board-commitment",
                Map.of(
                        "name",
                        "R. Jansen",
                        "role",
                        "gemeentesecretaris",
                        "committedOn",
                        cast.years().baselineOn()));
        change("POST", "/adoption", Map.of());
    }

    private boolean tryCreateWheel() {
        try {
            wheelId = cast.buyer()
                    .post(
                            "/ambition/v1/value-wheels",
                            Map.of(
                                    "level", "ORGANISATION",
                                    "title", "Onze duurzame ambitie",
                                    "ambition", "In 2030 geeft onze facilitaire organisatie meer terug dan zij neemt."))
                    .id();
            return true;
        } catch (Actor.Refused e) {
            return Await.retry(e, 409);
        }
    }

    private void theme(String name, String pillar, String elaboration, String priority) {
        change(
                "POST",
                "/themes",
                Map.of("name", name, "pillar", pillar, "elaboration", elaboration, "priority", priority));
    }

    private void setGoal() {
        var baseline = cast.buyerFigures().firstCateringKgPerFte();
        change(
                "POST",
                "/goals",
                Map.of(
                        "themeId",
                        themeId,
                        "packageCode",
                        "catering",
                        "indicator",
                        "CO2-uitstoot van de catering",
                        "unit",
                        "kgCo2ePerFte",
                        "direction",
                        "DECREASE",
                        "baseline",
                        baseline,
                        "baselineDate",
                        cast.years().baselineOn(),
                        "target",
                        baseline / 2,
                        "targetDate",
                        cast.years().target()));
        goalId = UUID.fromString(wheel().path("goals").get(0).path("id").asText());
    }

    private void change(String method, String path, Object body) {
        var seen = cast.buyer().get("/ambition/v1/value-wheels/" + wheelId).etag();
        var full = "/ambition/v1/value-wheels/" + wheelId + path;
        if (method.equals("PUT")) {
            cast.buyer().put(full, seen, body);
        } else {
            cast.buyer().post(full, seen, body);
        }
    }

    public JsonNode wheel() {
        return cast.buyer().get("/ambition/v1/value-wheels/" + wheelId).body();
    }

    public JsonNode goal() {
        return cast.buyer().get("/ambition/v1/goals/" + goalId).body();
    }

    /** The value that the owner sees on its goal now; null while nothing was measured. */
    public BigDecimal goalValue() {
        var value = goal().path("currentValue");
        return value.isNumber() ? value.decimalValue() : null;
    }

    public UUID wheelId() {
        return wheelId;
    }

    UUID themeId() {
        return themeId;
    }

    UUID goalId() {
        return goalId;
    }
}

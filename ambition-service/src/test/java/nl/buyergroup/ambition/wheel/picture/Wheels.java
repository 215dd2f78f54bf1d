package nl.buyergroup.ambition.wheel.picture;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.wheel.ValueWheel.Level;
import nl.buyergroup.ambition.wheel.content.Goal;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import nl.buyergroup.ambition.wheel.content.Theme;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.ambition.wheel.content.WheelContent;

/** Wheels to draw. */
public final class Wheels {
    private static final List<Theme> DUTCH = List.of(
            theme(
                    "CO2-uitstoot",
                    Pillar.ECOLOGICAL_SOCIAL,
                    Priority.HIGH,
                    "De uitstoot van catering en mobiliteit daalt tot 2030 met de helft; elke leverancier meet mee."),
            theme(
                    "Circulariteit",
                    Pillar.ECOLOGICAL_SOCIAL,
                    Priority.HIGH,
                    "Meubilair en werkkleding gaan terug naar de maker, die ze herstelt en opnieuw levert."),
            theme(
                    "Biodiversiteit",
                    Pillar.ECOLOGICAL_SOCIAL,
                    Priority.LOW,
                    "Inheemse beplanting rond elk gebouw, zonder bestrijdingsmiddelen."),
            theme(
                    "Gezondheid en welzijn",
                    Pillar.ECOLOGICAL_SOCIAL,
                    Priority.MEDIUM,
                    "Daglicht, schone lucht en een plantaardige lunch voor iedereen die bij ons werkt."),
            theme(
                    "Sociale inclusie",
                    Pillar.ECOLOGICAL_SOCIAL,
                    Priority.MEDIUM,
                    "Werkplekken voor mensen met een afstand tot de arbeidsmarkt, ook bij onze leveranciers."),
            theme(
                    "Ketensamenwerking",
                    Pillar.COLLABORATION,
                    Priority.HIGH,
                    "Twee keer per jaar aan tafel met leveranciers en hun toeleveranciers, met open boeken."),
            theme("Klimaatadaptatie", Pillar.ECOLOGICAL_SOCIAL, null, null),
            theme(
                    "Gedrag en bewustwording",
                    Pillar.BEHAVIOUR,
                    Priority.MEDIUM,
                    "Collega's kiezen vanzelf het duurzame alternatief, omdat dat het makkelijkste is."));

    private static final List<String> REAL = List.of(
            "CO₂-uitstoot van de catering",
            "Arbeidsmarktgerelateerde duurzaamheidsdoelstellingen",
            "Ketensamenwerking",
            "Circulaire werkomgeving",
            "Social return en participatie",
            "Klimaatadaptatie en biodiversiteit rond onze gebouwen en aan het dak",
            "Verantwoordelijkheidsbesef bij medewerkers",
            "Afval");
    private static final String ELABORATION =
            """
            De uitstoot van catering en mobiliteit daalt tot 2030 met de helft. Leveranciersovereenkomsten bevatten \
            verduurzamingsdoelstellingen, en meubilair gaat terug naar de maker, die het herstelt en opnieuw levert. \
            Twee keer per jaar zitten wij aan tafel met leveranciers en hun toeleveranciers, met open boeken, om te \
            zien wat er beter kan. Collega's kiezen vanzelf het duurzame alternatief, omdat dat het makkelijkste is.""";
    private static final List<String> INDICATORS = List.of(
            "Uitstoot van de catering",
            "Aandeel medewerkers met een afstand tot de arbeidsmarkt bij leveranciers van facilitaire diensten",
            "Restafval");
    private static final List<String> UNITS = List.of("kgCo2ePerFte", "%", "kg per werkplek per jaar");

    private Wheels() {}

    public static WheelContent dutch() {
        return wheel("Regeneratief facilitair bedrijf in 2030", DUTCH);
    }

    /** As many themes, with the same names over and over. */
    static WheelContent of(int count) {
        var themes = IntStream.range(0, count)
                .mapToObj(i -> {
                    var like = DUTCH.get(i % DUTCH.size());
                    var name = i < DUTCH.size() ? like.name() : like.name() + " " + i;
                    return new Theme(id("theme" + i), name, like.pillar(), like.elaboration(), like.priority(), null);
                })
                .toList();
        return wheel("Regeneratief facilitair bedrijf in 2030", themes);
    }

    /** Names and texts as long as they really are, goals under some themes, every third theme from the wheel above. */
    public static WheelContent real(int count) {
        var themes = IntStream.range(0, count)
                .mapToObj(i -> new Theme(
                        id("theme" + i),
                        REAL.get(i % REAL.size()) + (i < REAL.size() ? "" : " " + i),
                        Pillar.values()[i * 7 % 5 % 3],
                        i % 5 == 4 ? null : ELABORATION.substring(0, 60 + i * 97 % 340),
                        i % 7 == 6 ? null : Priority.values()[i % 3],
                        i % 3 == 0 ? id("parent" + i) : null))
                .toList();
        var goals = IntStream.range(0, count)
                .filter(i -> i % 2 == 0)
                .mapToObj(i -> goal(i, themes.get(i).id()))
                .toList();
        return wheel("Regeneratief facilitair bedrijf in 2030", id("parent"), themes, goals);
    }

    private static Goal goal(int i, UUID theme) {
        return new Goal(
                id("goal" + i),
                theme,
                "catering",
                INDICATORS.get(i / 2 % INDICATORS.size()),
                UNITS.get(i / 2 % UNITS.size()),
                Direction.DECREASE,
                new BigDecimal("1330.500000"),
                LocalDate.of(2024, 12, 31),
                new BigDecimal("66.500000"),
                LocalDate.of(2027, 12, 31));
    }

    static WheelContent with(String text) {
        return wheel(text, List.of(theme(text, Pillar.BEHAVIOUR, Priority.LOW, text)));
    }

    static WheelContent wheel(String title, List<Theme> themes) {
        return wheel(title, null, themes, List.of());
    }

    private static WheelContent wheel(String title, UUID parent, List<Theme> themes, List<Goal> goals) {
        return new WheelContent(
                title,
                "In 2030 kopen wij zo in dat natuur en mensen er beter van worden: klimaatneutraal, circulair en samen met de markt.",
                parent,
                parent == null ? null : 1,
                null,
                themes,
                goals,
                List.of());
    }

    /** In the first version of an organisation's wheel. */
    public static WheelDrawing drawing(WheelContent content) {
        return WheelDrawing.of(id("wheel"), Level.ORGANISATION, 1, Instant.parse("2026-03-12T23:30:00Z"), content);
    }

    static Theme theme(String name, Pillar pillar, Priority priority, String elaboration) {
        return new Theme(id(name), name, pillar, elaboration, priority, null);
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

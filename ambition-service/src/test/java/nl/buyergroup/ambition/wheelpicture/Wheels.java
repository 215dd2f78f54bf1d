package nl.buyergroup.ambition.wheelpicture;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buyergroup.ambition.wheel.Theme.Pillar;
import nl.buyergroup.ambition.wheel.Theme.Priority;
import nl.buyergroup.ambition.wheel.ValueWheel.Level;
import nl.buyergroup.ambition.wheel.ValueWheel.State;
import nl.buyergroup.ambition.wheel.WheelView;
import nl.buyergroup.ambition.wheel.WheelView.ThemeView;

/** Wheels to draw. */
final class Wheels {
    private static final List<ThemeView> DUTCH = List.of(
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

    private Wheels() {}

    static WheelView dutch() {
        return wheel("Regeneratief facilitair bedrijf in 2030", DUTCH);
    }

    /** As many themes, with the same names over and over. */
    static WheelView of(int count) {
        var themes = IntStream.range(0, count)
                .mapToObj(i -> {
                    var like = DUTCH.get(i % DUTCH.size());
                    var name = i < DUTCH.size() ? like.name() : like.name() + " " + i;
                    return new ThemeView(
                            id("theme" + i), name, like.pillar(), like.elaboration(), like.priority(), null);
                })
                .toList();
        return wheel("Regeneratief facilitair bedrijf in 2030", themes);
    }

    static WheelView with(String text) {
        return wheel(text, List.of(theme(text, Pillar.BEHAVIOUR, Priority.LOW, text)));
    }

    static WheelView wheel(String title, List<ThemeView> themes) {
        return new WheelView(
                id("wheel"),
                id("organisation"),
                Level.ORGANISATION,
                title,
                "In 2030 kopen wij zo in dat natuur en mensen er beter van worden: klimaatneutraal, circulair en samen met de markt.",
                null,
                null,
                1,
                1,
                State.ADOPTED,
                Instant.parse("2026-03-12T23:30:00Z"),
                Instant.parse("2026-03-12T23:30:00Z"),
                null,
                themes,
                List.of(),
                List.of(),
                7);
    }

    static ThemeView theme(String name, Pillar pillar, Priority priority, String elaboration) {
        return new ThemeView(id(name), name, pillar, elaboration, priority, null);
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

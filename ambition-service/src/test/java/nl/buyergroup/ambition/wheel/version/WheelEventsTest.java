package nl.buyergroup.ambition.wheel.version;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.ambition.wheel.ValueWheel;
import nl.buyergroup.ambition.wheel.content.Goal.Direction;
import nl.buyergroup.ambition.wheel.content.Theme.Pillar;
import nl.buyergroup.ambition.wheel.content.Theme.Priority;
import nl.buyergroup.ambition.wheel.version.WheelEvents.AdoptedGoal;
import nl.buyergroup.ambition.wheel.version.WheelEvents.AdoptedTheme;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.testing.GoldenFile;
import org.junit.jupiter.api.Test;

class WheelEventsTest {
    private static final Instant TIME = Instant.parse("2024-10-07T09:00:00Z");
    private static final LocalDate FROM = LocalDate.parse("2024-12-31");
    private static final LocalDate TO = LocalDate.parse("2027-12-31");

    @Test
    void adoptionIsToldAsPromised() throws IOException {
        var data = new WheelEvents.Adopted(
                id("61"),
                3,
                id("57"),
                ValueWheel.Level.ORGANISATION,
                "Waterschap Voorbeeld 2030",
                1,
                TIME,
                List.of(
                        new AdoptedTheme(id("62"), "Klimaat", Pillar.ECOLOGICAL_SOCIAL, Priority.HIGH),
                        new AdoptedTheme(id("63"), "Ketensamenwerking", Pillar.COLLABORATION, Priority.MEDIUM),
                        new AdoptedTheme(id("64"), "Plantaardig eten", Pillar.BEHAVIOUR, Priority.LOW)),
                List.of(
                        goal(
                                "74",
                                "62",
                                "catering",
                                "Catering footprint",
                                "kgCo2ePerFte",
                                Direction.DECREASE,
                                "133",
                                "66.5"),
                        goal("65", "64", null, "Plant-based protein", "percent", Direction.INCREASE, "30", "60")));
        new GoldenFile("ambition", "wheel-adopted")
                .assertIsExactly(CloudEvent.of(WheelEvents.ADOPTED, id("61"), 3, TIME, data));
    }

    private static AdoptedGoal goal(
            String id,
            String theme,
            String packageCode,
            String indicator,
            String unit,
            Direction direction,
            String baseline,
            String target) {
        return new AdoptedGoal(
                id(id),
                id(theme),
                packageCode,
                indicator,
                unit,
                direction,
                new BigDecimal(baseline),
                FROM,
                new BigDecimal(target),
                TO);
    }

    private static UUID id(String end) {
        return UUID.fromString("01890a5d-ac96-774b-bcce-b302099a80" + end);
    }
}

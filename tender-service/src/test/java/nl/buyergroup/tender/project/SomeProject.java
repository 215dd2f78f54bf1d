package nl.buyergroup.tender.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.tender.wheel.AdoptedWheel;
import nl.buyergroup.tender.wheel.Direction;
import nl.buyergroup.tender.wheel.Goal;
import nl.buyergroup.tender.wheel.Priority;
import nl.buyergroup.tender.wheel.Theme;
import nl.buyergroup.tender.wheel.WheelNews;

/** A project for tests of the rules: two themes of high priority, one of low, one goal. */
public final class SomeProject {
    public static final UUID CLIMATE = UUID.randomUUID();
    public static final UUID CHAIN = UUID.randomUUID();
    public static final UUID FOOD = UUID.randomUUID();
    public static final UUID GOAL = UUID.randomUUID();
    public static final UUID BUYER = UUID.randomUUID();
    public static final UUID SUPPLIER = UUID.randomUUID();
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private SomeProject() {}

    static AdoptedWheel wheel(Theme... themes) {
        var goal = new Goal(
                GOAL,
                CLIMATE,
                "catering",
                "Catering footprint",
                "kgCo2ePerFte",
                Direction.DECREASE,
                BigDecimal.valueOf(133),
                LocalDate.parse("2025-12-31"),
                BigDecimal.valueOf(66),
                LocalDate.parse("2028-12-31"));
        return new AdoptedWheel(new WheelNews(
                UUID.randomUUID(), 1, BUYER, "ORGANISATION", "Wheel", NOW, List.of(themes), List.of(goal)));
    }

    static Theme theme(UUID id, Priority priority) {
        return new Theme(id, "Theme " + priority, "BEHAVIOUR", priority);
    }

    public static Project started() {
        var wheel = wheel(theme(CLIMATE, Priority.HIGH), theme(CHAIN, Priority.HIGH), theme(FOOD, Priority.LOW));
        return new Project(wheel, new StartProject(wheel.id(), "catering", "Lunch"), "someone", NOW);
    }

    public static Project awarded() {
        var project = started();
        project.award(new AwardProject(SUPPLIER, "best plan"), "someone", NOW);
        return project;
    }
}

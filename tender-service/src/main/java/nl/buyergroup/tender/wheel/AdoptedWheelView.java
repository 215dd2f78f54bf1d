package nl.buyergroup.tender.wheel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An adopted wheel that has arrived here, ready to start a project from. */
public record AdoptedWheelView(
        UUID wheelId, String level, String title, Instant adoptedAt, List<Theme> themes, List<Goal> goals) {
    static AdoptedWheelView from(AdoptedWheel wheel) {
        return new AdoptedWheelView(
                wheel.id(), wheel.level(), wheel.title(), wheel.adoptedAt(), wheel.themes(), wheel.goals());
    }
}

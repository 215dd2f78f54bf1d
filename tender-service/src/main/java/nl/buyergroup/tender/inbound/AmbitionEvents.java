package nl.buyergroup.tender.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;
import nl.buyergroup.tender.wheel.AdoptedWheel;
import nl.buyergroup.tender.wheel.AdoptedWheels;
import nl.buyergroup.tender.wheel.Goal;
import nl.buyergroup.tender.wheel.Theme;

/** Which wheels were adopted. */
@ApplicationScoped
class AmbitionEvents implements EventLoop.Handler {
    /** What tendering needs of an adopted wheel. */
    record WheelAdopted(
            UUID wheelId,
            long version,
            UUID organisationId,
            String level,
            String title,
            Instant adoptedAt,
            List<Theme> themes,
            List<Goal> goals) {
        AdoptedWheel wheel() {
            return new AdoptedWheel(wheelId, version, organisationId, level, title, adoptedAt, themes, goals);
        }
    }

    @Inject
    AdoptedWheels wheels;

    @Override
    public String topic() {
        return "ambition-events";
    }

    @Override
    public void on(CloudEvent event) {
        if (event.type().equals("nl.buyergroup.ambition.wheel-adopted")) {
            wheels.keep(event.as(WheelAdopted.class).wheel());
        }
    }
}

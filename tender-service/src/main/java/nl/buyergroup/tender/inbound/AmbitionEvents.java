package nl.buyergroup.tender.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;
import nl.buyergroup.tender.wheel.AdoptedWheels;
import nl.buyergroup.tender.wheel.WheelNews;

/** Which wheels were adopted. */
@ApplicationScoped
class AmbitionEvents implements EventLoop.Handler {
    @Inject
    AdoptedWheels wheels;

    @Override
    public String topic() {
        return "ambition-events";
    }

    @Override
    public void on(CloudEvent event) {
        if (event.type().equals("nl.buyergroup.ambition.wheel-adopted")) {
            wheels.learn(event.as(WheelNews.class));
        }
    }
}

package nl.buyergroup.ambition.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buyergroup.ambition.goal.intake.Intake;
import nl.buyergroup.ambition.goal.intake.VerifiedReport;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;

/** Learns what suppliers achieved and buyers verified. */
@ApplicationScoped
class TenderEvents implements EventLoop.Handler {
    @Inject
    Intake intake;

    @Override
    public String topic() {
        return "tender-events";
    }

    @Override
    public void on(CloudEvent event) {
        if (event.type().equals("nl.buyergroup.tender.progress-verified")) {
            intake.take(event.as(VerifiedReport.class));
        }
    }
}

package nl.buyergroup.footprint.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buyergroup.footprint.reduction.MeasuredReductions;
import nl.buyergroup.footprint.reduction.ProgressNews;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;

/** Turns verified progress on a footprint KPI into measured reductions. */
@ApplicationScoped
class TenderEvents implements EventLoop.Handler {
    @Inject
    MeasuredReductions reductions;

    @Override
    public String topic() {
        return "tender-events";
    }

    @Override
    public void on(CloudEvent event) {
        if (event.type().equals("nl.buyergroup.tender.progress-verified")) {
            reductions.learn(event.as(ProgressNews.class));
        }
    }
}

package nl.buyergroup.ambition.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buyergroup.ambition.goal.intake.Intake;
import nl.buyergroup.ambition.learned.footprint.BenchmarkEditions;
import nl.buyergroup.ambition.learned.footprint.Footprints;
import nl.buyergroup.ambition.learned.footprint.OwnScan;
import nl.buyergroup.ambition.learned.footprint.PublishedEdition;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;

/** Learns the footprints of organisations, each for its own goals only, and what was published of all together. */
@ApplicationScoped
class FootprintEvents implements EventLoop.Handler {
    @Inject
    Footprints footprints;

    @Inject
    BenchmarkEditions editions;

    @Inject
    Intake intake;

    @Override
    public String topic() {
        return "footprint-events";
    }

    @Override
    public void on(CloudEvent event) {
        switch (event.type()) {
            case "nl.buyergroup.footprint.scan-finalised" -> learn(event.as(OwnScan.class));
            case "nl.buyergroup.footprint.edition-published" -> editions.learn(event.as(PublishedEdition.class));
            default -> {}
        }
    }

    private void learn(OwnScan scan) {
        long newest = footprints.learn(scan);
        intake.take(scan, newest);
    }
}

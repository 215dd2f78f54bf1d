package nl.buyergroup.footprint.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buyergroup.footprint.organisation.OrganisationNews;
import nl.buyergroup.footprint.organisation.Organisations;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;

/** Keeps the read model of organisations. */
@ApplicationScoped
class CommunityEvents implements EventLoop.Handler {
    @Inject
    Organisations organisations;

    @Override
    public String topic() {
        return "community-events";
    }

    @Override
    public void on(CloudEvent event) {
        switch (event.type()) {
            case "nl.buyergroup.community.organisation-registered", "nl.buyergroup.community.organisation-changed" ->
                organisations.learn(event.as(OrganisationNews.class));
            default -> {}
        }
    }
}

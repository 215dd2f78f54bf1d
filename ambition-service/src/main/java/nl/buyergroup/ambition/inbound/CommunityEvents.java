package nl.buyergroup.ambition.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buyergroup.ambition.learned.organisation.Organisation;
import nl.buyergroup.ambition.learned.organisation.Organisations;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;

/** Learns who the organisations of the network are. */
@ApplicationScoped
class CommunityEvents implements EventLoop.Handler {
    record OrganisationNews(UUID organisationId, long version, String name, String kind, boolean active) {
        Organisation organisation() {
            return new Organisation(organisationId, name, kind, active, version);
        }
    }

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
                organisations.learn(event.as(OrganisationNews.class).organisation());
            default -> {}
        }
    }
}

package nl.buyergroup.tender.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;
import nl.buyergroup.tender.organisation.Organisation;
import nl.buyergroup.tender.organisation.Organisations;

/** Who the organisations are. */
@ApplicationScoped
class CommunityEvents implements EventLoop.Handler {
    /** What tendering needs of an organisation. */
    record OrganisationTold(UUID organisationId, long version, String name, String kind, boolean active) {
        Organisation organisation() {
            return new Organisation(organisationId, version, name, kind, active);
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
                organisations.keep(event.as(OrganisationTold.class).organisation());
            default -> {}
        }
    }
}

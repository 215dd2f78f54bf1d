package nl.buyergroup.footprint.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buyergroup.footprint.organisation.Organisation;
import nl.buyergroup.footprint.organisation.Organisations;
import nl.buyergroup.platform.events.CloudEvent;
import nl.buyergroup.platform.events.EventLoop;

/** Keeps the read model of organisations. */
@ApplicationScoped
class CommunityEvents implements EventLoop.Handler {
    record OrganisationChanged(
            UUID organisationId,
            long version,
            Organisation.Kind kind,
            String sector,
            Organisation.SizeClass sizeClass,
            UUID holdingId,
            boolean active) {
        Organisation.Facts facts() {
            return new Organisation.Facts(kind, sector, sizeClass, holdingId, active, version);
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
                learn(event.as(OrganisationChanged.class));
            default -> {}
        }
    }

    private void learn(OrganisationChanged changed) {
        organisations.learn(changed.organisationId(), changed.facts());
    }
}

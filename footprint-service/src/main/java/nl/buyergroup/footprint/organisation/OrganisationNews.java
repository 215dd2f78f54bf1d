package nl.buyergroup.footprint.organisation;

import java.util.UUID;

/** What community tells of an organisation, as far as footprints need it. */
public record OrganisationNews(
        UUID organisationId,
        long version,
        Organisation.Kind kind,
        String sector,
        Organisation.SizeClass sizeClass,
        UUID holdingId,
        boolean active) {}

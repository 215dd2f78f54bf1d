package nl.buyergroup.tender.organisation;

import java.util.UUID;

/** What community tells of an organisation, as far as tendering needs it. */
public record OrganisationNews(UUID organisationId, long version, String name, String kind, boolean active) {}

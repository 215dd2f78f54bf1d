package nl.buyergroup.ambition.learned.organisation;

import java.util.UUID;

/** What community tells of an organisation. */
public record OrganisationNews(UUID organisationId, long version, String name, String kind, boolean active) {}

package nl.buyergroup.tender.progress;

import java.util.UUID;

/** Who does something, and for which organisation. */
record Actor(UUID organisation, String subject) {}

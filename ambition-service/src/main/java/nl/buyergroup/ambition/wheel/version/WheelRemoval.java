package nl.buyergroup.ambition.wheel.version;

import java.util.UUID;

/** A wheel that was never adopted is being deleted; fired within the transaction, so that who builds on it can refuse. */
public record WheelRemoval(UUID wheelId) {}

package nl.buyergroup.tender.wheel;

/** How much a theme matters, the most important first. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}

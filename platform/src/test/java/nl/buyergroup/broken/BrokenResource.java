package nl.buyergroup.broken;

import jakarta.persistence.EntityManager;
import nl.buyergroup.broken.inbound.BrokenConsumer;
import nl.buyergroup.foreign.ForeignTender;

/** Breaks three rules of the house at once. */
public class BrokenResource {
    EntityManager entities;
    ForeignTender tender;
    BrokenConsumer consumer;
}

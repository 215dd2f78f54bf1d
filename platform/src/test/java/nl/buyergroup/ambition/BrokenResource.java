package nl.buyergroup.ambition;

import jakarta.persistence.EntityManager;
import nl.buyergroup.ambition.inbound.BrokenConsumer;
import nl.buyergroup.tender.ForeignTender;

/** Breaks three rules of the house at once. */
public class BrokenResource {
    EntityManager entities;
    ForeignTender tender;
    BrokenConsumer consumer;
}

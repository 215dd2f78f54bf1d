package nl.buyergroup.broken;

import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import nl.buyergroup.broken.inbound.BrokenConsumer;
import nl.buyergroup.foreign.ForeignTender;

/** Breaks several rules of the house at once. */
public class BrokenResource {
    /** What another class has no business with. */
    public record Nested(@NotBlank String name) {}

    EntityManager entities;
    ForeignTender tender;
    BrokenConsumer consumer;
}

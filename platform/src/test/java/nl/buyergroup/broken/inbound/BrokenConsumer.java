package nl.buyergroup.broken.inbound;

/** Stands for a consumer that a feature wrongly knows of. */
public class BrokenConsumer {}

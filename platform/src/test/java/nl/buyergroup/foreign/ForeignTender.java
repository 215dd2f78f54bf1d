package nl.buyergroup.foreign;

/** Stands for a class of another service, so that a rule of the house can be seen to fail. */
public class ForeignTender {}

package nl.buyergroup.ambition;

/** A sentence or name in both languages. */
public record Text(String nl, String en) {}

package nl.buyergroup.footprint.benchmark;

import jakarta.persistence.Embeddable;

/** One published figure: the mean of a package, and of how many organisations it is the mean. */
@Embeddable
public record BenchmarkLine(String packageCode, long meanKgCo2ePerFte, int organisations) {}

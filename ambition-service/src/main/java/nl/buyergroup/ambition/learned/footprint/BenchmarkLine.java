package nl.buyergroup.ambition.learned.footprint;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The published mean of one package, and of how many organisations it is the mean. */
@Embeddable
public record BenchmarkLine(String packageCode, BigDecimal meanKgCo2ePerFte, int organisations) {}

package nl.buyergroup.ambition.learned.footprint;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * The footprint of one package, before verified reductions.
 *
 * @param measured false when a part of it was carried forward from an earlier year
 */
@Embeddable
public record FootprintLine(String packageCode, BigDecimal kgCo2ePerFte, boolean measured) {}

package nl.buyergroup.footprint.scan;

import jakarta.persistence.Embeddable;

/** Where a figure belongs: a procurement package and a scope (1, 2 or 3) of the GHG Protocol. */
@Embeddable
public record EntryKey(String packageCode, int scope) {}

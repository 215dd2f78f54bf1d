package nl.buyergroup.ambition.goal;

/**
 * Who measured. Of measurements of the same day the last in this order counts: an own statement gives way to the final
 * footprint of the organisation, and that to what a supplier showed with evidence and the buyer verified, for it was
 * seen by the most eyes. Within a kind the one known last counts.
 */
public enum SourceKind {
    OWN,
    FOOTPRINT,
    SUPPLIER
}

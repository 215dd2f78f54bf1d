package nl.buyergroup.footprint.disclosure;

/**
 * Whether a figure may be shown. Why not is said as coarsely as it stays useful: a word that told dominance from a
 * difference with an earlier figure would itself tell something of one organisation.
 */
public enum Verdict {
    SHOWN,
    TOO_FEW,
    GIVES_AWAY
}
